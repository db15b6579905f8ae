/** Where everything stands in a figure: the map gets what the words leave, and the words give way. */
import { projectionOf } from "#drawing/projection.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import type { Medium } from "#figures/composing/type-scale.ts";
import { slide } from "./arrange-slide.ts";
import { oneBelowTheOther, onPaper, onPost } from "./arrangements.ts";
import { mannersOf } from "./manners.ts";
import { type Arrange, type FigureLayout, type Free, freeAboveFoot, type Sheet } from "./sheet.ts";

/** A map that shows its extent at this share of what the bare frame would is large enough. */
const wellShown = 0.76;
/** The share of the map's size for which words are worth one step less room. */
const worthOfWords = 0.05;
/** The share of the map's size for which a title or note is rather set in full. */
const worthOfTitle = 0.16;
/** The same of a note that the view has of itself. */
const worthOfNote = 0.07;

/** Pixels to which the extent's longer side comes, as a share of what the bare frame would give. */
function shareShown(map: FigureLayout["map"], { view, frame }: FigureOptions): number {
  const [west, south, east, north] = view.extent;
  const { project } = projectionOf(map.camera, 1, 1);
  const [upper, lower] = [project([west, north]), project([east, south])];
  const [across, down] = [lower.x - upper.x, lower.y - upper.y];
  const fit = (width: number, height: number) => Math.min(width / across, height / down);
  return fit(map.width, map.height) / fit(frame.width, frame.height);
}

/** The share of the paper at which even a flat map of a wide extent is large enough. */
const wellFilled = 0.22;

/** How large the map is, from 0 to as large as it needs to be. */
function sizeOfMap({ map }: FigureLayout, options: FigureOptions): number {
  const { frame } = options;
  const filled = (map.width * map.height) / (frame.width * frame.height);
  return wellShown * Math.min(1, shareShown(map, options) / wellShown, filled / wellFilled);
}

const arrangementsOf: Readonly<Record<Medium, readonly Arrange[]>> = {
  slide: [slide],
  post: onPost,
  page: onPaper,
  column: oneBelowTheOther,
};

/**
 * Lays a figure out for what its map is known to show: with the legend where the map gets large, and
 * in words as roomy as a large map allows. Throws a RangeError where the frame is too small.
 */
export function layOutFigure(sheet: Sheet): FigureLayout {
  const { frame } = sheet.options;
  const isSlide = frame.medium === "slide";
  const layout =
    bestInBoth(sheet, arrangementsOf[frame.medium]) ??
    // A slide that is too flat or too narrow for its panel.
    (isSlide ? bestInBoth(sheet, onPaper) : undefined);
  if (!layout) throw new RangeError("The frame is too small for a figure.");
  return layout;
}

/** Of a figure in two languages, with its legend in both, or in one where there is no room for more. */
function bestInBoth(sheet: Sheet, arrangements: readonly Arrange[]): FigureLayout | undefined {
  const layout = bestOf(sheet, arrangements, false);
  return layout ?? (sheet.options.second ? bestOf(sheet, arrangements, true) : undefined);
}

function bestOf(
  sheet: Sheet,
  arrangements: readonly Arrange[],
  explainsOnce: boolean,
): FigureLayout | undefined {
  let best: { layout: FigureLayout; worth: number } | undefined;
  const { medium } = sheet.options.frame;
  for (const [step, each] of mannersOf[medium].entries()) {
    const manner = { ...each, explainsOnce };
    const loss = step * worthOfWords;
    if (best && best.worth >= wellShown - loss) break;
    let made: Free | undefined;
    const free = () => {
      made ??= freeAboveFoot(sheet, manner);
      return made;
    };
    for (const arrange of arrangements) {
      const layout = arrange(sheet, manner, free);
      if (!layout) continue;
      const share = sizeOfMap(layout, sheet.options);
      const worth =
        share - loss - (layout.isCut ? worthOfTitle : 0) - (layout.gives ? worthOfNote : 0);
      if (!best || worth > best.worth) best = { layout, worth };
    }
  }
  return best?.layout;
}
