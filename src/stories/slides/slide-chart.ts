/** The figures over the years on a slide, where a step tells of one of them, as on the wall. */
import { x } from "xastscript";
import { tenth } from "#drawing/path-data.ts";
import { type Block, place } from "#figures/composing/blocks/block.ts";
import { measure, moveText, setParagraph } from "#figures/composing/text/set-text.ts";
import { seriesTitle, writeTogether, writeYearValue } from "#languages/words/series.ts";
import type { AddressedState } from "#view/state.ts";
import type { ToldStep } from "#view/story/told-story.ts";
import { chartOfStep, type StepChartShapes } from "#view/strip/step-chart.ts";
import type { SlidePicture } from "./slide.ts";

const size = 24;
const lineHeight = 1.32;
const plotHeight = 170;
/** Pixels that a column is at least high: a line that can be seen. */
const least = 8;

function columnsBlock({ first, last, blocks }: StepChartShapes, width: number): Block {
  const yearWidth = width / (last - first + 1);
  const hasChosen = blocks.some(({ isChosen }) => isChosen);
  const baseline = plotHeight + 1.2 * size;
  const type = { face: "regular", size } as const;
  return {
    name: "columns",
    width,
    height: plotHeight + 1.6 * size,
    texts: [
      { text: String(first), x: 0, baseline, type, ink: "quiet" },
      {
        text: String(last),
        x: width - measure(String(last), "regular", size),
        baseline,
        type,
        ink: "quiet",
      },
    ],
    draw: ({ theme }) => [
      ...blocks.map(({ from, to, top, isChosen, together }) => {
        const high = Math.max(top * plotHeight, together === "no" ? 0 : least);
        const stands = isChosen || !hasChosen ? theme.page.accent : theme.chart.chartMen;
        const inset = 0.1 * yearWidth;
        return x("rect", {
          x: tenth((from - first) * yearWidth + inset),
          y: tenth(plotHeight - high),
          width: tenth((to - from + 1) * yearWidth - 2 * inset),
          height: tenth(high),
          ...(together === "no"
            ? { fill: stands }
            : { fill: "none", stroke: stands, "stroke-width": 2.5 }),
        });
      }),
      x("path", { d: `M0 ${plotHeight}H${tenth(width)}`, stroke: theme.page.quiet }),
    ],
  };
}

/** A step's chart; nothing where it tells of no figure. Its place from the top is for the slide to say. */
export function chartPicture(
  step: ToldStep,
  state: AddressedState,
  width: number,
): Omit<SlidePicture, "left" | "top"> | null {
  const chart = chartOfStep(step, state);
  if (!chart) return null;
  const { series, together } = chart;
  const { year } = state;
  const value = year === null ? null : `${year}: ${writeYearValue(series, year)}`;
  const caption = [seriesTitle(series), value].filter((part) => part !== null).join(" · ");
  const note = writeTogether(together);
  const set = (text: string, ink: "text" | "quiet") =>
    setParagraph([{ text, face: ink === "text" ? "semibold" : "regular", ink }], {
      ...{ size, width, lineHeight },
    });
  const head = set(caption, "text");
  const foot = note === "" ? null : set(note, "quiet");
  const columns = columnsBlock(chart, width);
  const top = head.height + 12;
  const below = top + columns.height + 6;
  return {
    name: "chart",
    width,
    height: below + (foot?.height ?? 0),
    blocks: [
      place(columns, 0, top),
      {
        ...{ name: "caption", left: 0, top: 0, width, height: below, draw: () => [] },
        texts: [...head.texts, ...(foot?.texts ?? []).map((text) => moveText(text, 0, below))],
      },
    ],
    alternative: [caption, note].filter(Boolean).join(". "),
  };
}
