/** A series of numbers through the years as the picture of a card: the page has the numbers themselves. */
import type { Element } from "xast";
import { x } from "xastscript";
import type { TimeSeries } from "#atlas/numbers/series.ts";
import { groupWord } from "#languages/words/figures.ts";
import { writeShortNumber } from "#languages/words/numbers.ts";
import { light } from "#symbology/themes.ts";
import { layOutStrip, stripYears } from "#view/strip/strip.ts";

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly family: string;
}

/** Room left of the columns for numbers; every so many years one is named. */
const [beside, named] = [64, 10];
const { chartWomen: women, chartMen: men, chartOther: other } = light.chart;
const fills = { women, men, total: women } as const;

export function drawChart(series: TimeSeries, frame: Frame): readonly Element[] {
  const { left, top, width, height, family } = frame;
  const { years, marks, ticks } = layOutStrip(series);
  const [first = 0] = stripYears;
  const from = left + beside;
  const step = (width - beside) / stripYears.length;
  const at = (year: number) => Math.round(from + (year - first) * step);
  const down = (share: number) => Math.round(top + height * (1 - share));
  const text = (words: string, place: { x: number; y: number }, anchor: "end" | "middle") =>
    x("text", { ...place, "text-anchor": anchor }, words);
  const rules = ticks.map(({ height: share }) =>
    x("path", { d: `M${from} ${down(share)}H${left + width}`, stroke: light.page.rule }),
  );
  const columns = years.flatMap(({ year, column }) =>
    column.map(({ part, foot, top: share }) => {
      const y = down(share);
      const box = { x: at(year) + 1, y, width: at(year + 1) - at(year) - 2 };
      const fill =
        part === "unknown"
          ? { fill: "none", stroke: other, "stroke-width": 2 }
          : { fill: fills[part] };
      return x("rect", { ...box, height: Math.max(2, down(foot) - y), ...fill });
    }),
  );
  // Of a series of single figures these are all that it has.
  const look =
    series.form === "dots" ? { fill: women } : { fill: "none", stroke: other, "stroke-width": 2 };
  const spans = marks.map((mark) => {
    const y = down(mark.high);
    const box = { x: at(mark.from) + 1, y, width: at(mark.to + 1) - at(mark.from) - 2 };
    return x("rect", { ...box, height: Math.max(8, down(mark.low) - y), rx: 2, ...look });
  });
  const words = { "font-family": family, "font-size": 22, fill: light.page.quiet };
  const isSplit = years.some(({ column }) => column.some(({ part }) => part === "men"));
  const legend = (isSplit ? (["women", "men"] as const) : []).flatMap((part, at) => {
    const y = top + 8 + at * 34;
    const sample = x("rect", { x: from + 16, y, width: 22, height: 22, fill: fills[part] });
    return [sample, x("text", { x: from + 50, y: y + 19 }, groupWord(part))];
  });
  return [
    ...rules,
    ...columns,
    ...spans,
    x("g", words, [
      ...legend,
      ...ticks.map(({ value, height: share }) =>
        text(writeShortNumber(value), { x: from - 12, y: down(share) + 8 }, "end"),
      ),
      ...stripYears
        .filter((year) => year % named === 0)
        .map((year) =>
          text(String(year), { x: at(year) + step / 2, y: top + height + 34 }, "middle"),
        ),
    ]),
  ];
}
