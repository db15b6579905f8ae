/** The numbers of a series through the years, as columns; its table says the same. */
import type { TimeSeries } from "#atlas/numbers/series.ts";
import { writeShortNumber } from "#languages/words/numbers.ts";
import { seriesTitle } from "#languages/words/series.ts";
import { type Markup, s } from "#site/pages/markup.ts";
import { layOutStrip, stripYears } from "#view/strip/strip.ts";

const [width, height, left] = [720, 160, 40];
const [first = 0, last = 0] = [stripYears[0], stripYears.at(-1)];
const step = (width - left) / (last - first + 1);
/** Right of the columns, for half of the last year's name. */
const edge = 10;
const tenth = (value: number) => Math.round(value * 10) / 10;
const at = (year: number) => tenth(left + (year - first) * step);
const down = (share: number) => tenth(height * (1 - share));

function columnsOf(series: TimeSeries): Markup[] {
  return layOutStrip(series).years.flatMap(({ year, column }) =>
    column.map(({ part, foot, top }) =>
      s(`rect.column-${part}`, {
        x: at(year) + 1,
        y: down(top),
        width: tenth(step - 2),
        height: tenth(Math.max(1, height * (top - foot))),
      }),
    ),
  );
}

function marksOf(series: TimeSeries): Markup[] {
  return layOutStrip(series).marks.map(({ from, to, low, high }) => {
    const y = down(high);
    const box = { x: at(from) + 1, y, width: tenth((to - from + 1) * step - 2) };
    return s("rect.column-mark", { ...box, height: tenth(Math.max(3, down(low) - y)), rx: 1.5 });
  });
}

/** A drawing that says in its name what it is: numbers are in the table beneath it. */
export function yearsChart(series: TimeSeries): Markup {
  const { ticks } = layOutStrip(series);
  const rules = ticks.flatMap((tick) => [
    s("line", { x1: left, x2: width, y1: down(tick.height), y2: down(tick.height) }),
    s(
      "text",
      { x: left - 6, y: down(tick.height) + 4, textAnchor: "end" },
      writeShortNumber(tick.value),
    ),
  ]);
  const years = stripYears
    .filter((year) => year % 5 === 0)
    .map((year) =>
      s("text", { x: at(year) + step / 2, y: height + 18, textAnchor: "middle" }, String(year)),
    );
  const label = { role: "img", ariaLabel: seriesTitle(series) };
  return s("svg.years-chart", { viewBox: `0 -8 ${width + edge} ${height + 32}`, ...label }, [
    ...rules,
    ...columnsOf(series),
    ...marksOf(series),
    ...years,
  ]);
}
