/** The map of a slide: what a step shows, what its colours mean, and what has to be known of it. */
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import type { MapDrawing } from "#drawing/drawing.ts";
import { tenth } from "#drawing/path-data.ts";
import { type Block, place } from "#figures/composing/blocks/block.ts";
import { legendBlock } from "#figures/composing/blocks/legend-block.ts";
import { compactLegendOf } from "#figures/composing/blocks/legend-entries.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { caveats, ownLines } from "#figures/composing/foot-words.ts";
import { mapBlock, mapOf } from "#figures/composing/map-of.ts";
import { altTextOf } from "#figures/composing/scene-words.ts";
import { readShown, type Shown } from "#figures/composing/shown.ts";
import { setParagraph } from "#figures/composing/text/set-text.ts";
import { today } from "#languages/words/today.ts";
import type { KeptLayer } from "#own/layer/layer.ts";
import type { Mark } from "#own/marks/mark.ts";
import { marksInWords } from "#own/marks/mark-names.ts";
import { cameraInPicture } from "#stories/paper/drawing-of-view.ts";
import type { Theme } from "#symbology/themes.ts";
import { extentShown } from "#view/camera/fitting.ts";
import { extentWithMarks } from "#view/marks/extent-with-marks.ts";
import { showsMarks } from "#view/scene.ts";
import { countryIn, routeIn } from "#view/selectors/chosen.ts";
import type { AddressedState } from "#view/state.ts";
import { type Place, type SlidePicture, slideSize } from "./slide.ts";

const type = { medium: "slide", scale: 2, shrink: 0.68 } as const;
/** Pixels around the words below the map, and between them. */
const edge = 24;
const gap = 14;
/** Pixels that the words below the map take: more of them lie over its edge. */
const usuallyBelow = 262;
/** Pixels that an entry of the legend has at least. */
const narrowest = 260;

function optionsOf(geography: Geography, state: AddressedState, theme: Theme): FigureOptions {
  const { year, hiddenRoutes, incidents, series } = state;
  const route = routeIn(state);
  const marks = { ...state, hasMarks: false };
  return {
    view: {
      extent: extentShown(state, geography, slideSize.width),
      year,
      country: countryIn(state),
      route,
      hiddenRoutes,
      incidents: { ...incidents, place: incidents.place ?? countryIn(state) },
      series,
    },
    frame: { ...slideSize, scale: type.scale, margin: 0, medium: type.medium },
    theme,
    title: "",
    note: "",
    show: {
      legend: true,
      tints: true,
      incidents: route === null && showsMarks(marks, 0),
      stations: true,
      labels: true,
      otherRoutes: false,
      scaleBar: false,
      inset: false,
      qr: false,
    },
    address: "",
    date: today(),
  };
}

/** The words below the map on their paper, as high as they have to be. */
function wordsBelow(legend: Block, width: number, { own }: Pick<Shown, "own">): Block {
  const size = 22;
  const said = setParagraph(
    [...caveats("short"), ...ownLines({ own, hasMap: true })]
      .flat()
      .map((span) => ({ ...span, face: "regular", ink: "quiet" })),
    { size, width: width - 2 * edge, lineHeight: 1.32 },
  );
  const down = edge + (legend.height > 0 ? legend.height + gap : 0);
  const height = Math.max(usuallyBelow, down + said.height + edge);
  return {
    name: "caveats",
    width,
    height,
    texts: said.texts.map((text) => ({
      ...text,
      x: text.x + edge,
      baseline: text.baseline + down,
    })),
    draw: ({ theme }) => [
      x("rect", { width: tenth(width), height: tenth(height), fill: theme.page.surface }),
      x("rect", { width: tenth(width), height: 1.5, fill: theme.page.rule }),
    ],
  };
}

/** What a maker added to the map. */
interface Added {
  readonly marks: readonly Mark[];
  /** Layers of their own that may leave the page. */
  readonly own: readonly KeptLayer[];
}

/** What a view shows, as the picture of a slide. */
export function mapPicture(
  geography: Geography,
  state: AddressedState,
  theme: Theme,
  at: Place,
  { marks, own }: Added,
): SlidePicture {
  const { width, height } = at;
  const plain = optionsOf(geography, state, theme);
  const view = { ...plain.view, extent: extentWithMarks(plain.view.extent, marks) };
  const options = { ...plain, view, marks, own };
  const drawn = mapOf(options, width, height - usuallyBelow);
  const { camera } = state;
  // One map for its legend, its words and its picture: to place the names on it takes the longest.
  const map: MapDrawing = {
    ...drawn,
    camera: camera ? cameraInPicture(camera, drawn) : drawn.camera,
    // Programs for slides draw no patterns.
    hatches: "strokes",
  };
  const shown = readShown(geography, map, own);
  const groups = compactLegendOf(shown, view, "short");
  const legend = legendBlock(groups, width - 2 * edge, type, narrowest);
  const below = wordsBelow(legend, width, shown);
  const top = height - below.height;
  return {
    ...at,
    name: "map",
    blocks: [
      place(mapBlock(geography, map, "bare"), 0, 0),
      place(below, 0, top),
      place(legend, edge, top + edge),
    ],
    alternative: [altTextOf(shown, view), marksInWords(marks)].filter(Boolean).join(" "),
  };
}
