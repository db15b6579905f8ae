/** Where several maps stand in a figure: as they show their extent largest. */
import { cameraOf, projectionOf } from "#drawing/projection.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { mannersOf } from "#figures/composing/layout/manners.ts";
import type { Sheet } from "#figures/composing/layout/sheet.ts";
import {
  aboveLegend,
  below,
  besideLegend,
  type PanelLayout,
  type Tried,
} from "./arrange-panels.ts";

/** The share of the maps' size for which words are worth a step less room, and a title is rather whole. */
const worthOfWords = 0.02;
const worthOfTitle = 0.16;

/** Width to height of what the maps show. */
function proportionOf({ view }: FigureOptions): number {
  const [west, south, east, north] = view.extent;
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  const { project } = projectionOf(cameraOf(view.extent, 400, 400, none, 20), 400, 400);
  const [upper, lower] = [project([west, north]), project([east, south])];
  return (lower.x - upper.x) / (lower.y - upper.y);
}

/** All ways to lay it out, from roomy to tight words; in two languages with a legend in one at last. */
function waysFor({ options }: Sheet) {
  const { frame, panels = [], second } = options;
  const roomy = mannersOf[frame.medium];
  const once = second ? roomy.map((manner) => ({ ...manner, explainsOnce: true })) : [];
  const arrangements = frame.medium === "column" ? [below] : [below, besideLegend, aboveLegend];
  return [...roomy, ...once].flatMap((manner, step) =>
    arrangements.flatMap((arrange) =>
      panels.map((_, i) => ({ ...{ arrange, manner, columns: i + 1 }, loss: step * worthOfWords })),
    ),
  );
}

/** The layout in which the maps show their extent largest. Throws a RangeError where none is possible. */
export function layOutPanels(sheet: Sheet): PanelLayout {
  const { frame, panels = [] } = sheet.options;
  const proportion = proportionOf(sheet.options);
  const fit = (width: number, height: number) => Math.min(width / proportion, height);
  const whole = fit(frame.width, frame.height) / Math.sqrt(panels.length);
  let best: { tried: Tried; worth: number } | undefined;
  for (const { arrange, manner, columns, loss } of waysFor(sheet)) {
    const tried = arrange({ sheet, manner, columns });
    if (!tried) continue;
    const share = fit(tried.grid.width, tried.grid.height) / whole;
    const worth = share - loss - (tried.isCut ? worthOfTitle : 0);
    if (!best || worth > best.worth) best = { tried, worth };
  }
  if (!best) throw new RangeError("The frame is too small for so many maps.");
  return best.tried;
}
