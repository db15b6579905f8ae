/** What the arrangements of a figure work with: its words, how they give way, and what its foot leaves free. */
import type { Geography } from "#atlas/geography/geography.ts";
import type { MapDrawing } from "#drawing/drawing.ts";
import type { PlacedBlock } from "./blocks/block.ts";
import type { FootManner } from "./blocks/foot-block.ts";
import { timeWords } from "./blocks/head-block.ts";
import type { Wording } from "./blocks/legend-entries.ts";
import { blockGap, figureFoot } from "./figure-foot.ts";
import type { FigureOptions } from "./figure-options.ts";
import type { Shown } from "./shown.ts";
import { sourcesOf } from "./sources-shown.ts";
import type { TypeScale } from "./type-scale.ts";

export interface FigureLayout {
  readonly blocks: readonly PlacedBlock[];
  /** Not all of title and note is in it. */
  readonly isCut: boolean;
  readonly map: MapDrawing;
}

/** How the words give way, from roomy to tight. */
export interface Manner extends FootManner {
  readonly legendWording: Wording;
  readonly shrink: number;
  readonly inset: boolean;
  /** Ems that a column of the legend has at least. */
  readonly legendColumn: number;
}

export const manners: readonly Manner[] = [
  {
    wording: "full",
    legendWording: "full",
    sourceLines: 4,
    inset: true,
    qr: true,
    shrink: 1,
    legendColumn: 16,
  },
  {
    wording: "full",
    legendWording: "short",
    sourceLines: 3,
    inset: true,
    qr: true,
    shrink: 1,
    legendColumn: 15,
  },
  {
    wording: "short",
    legendWording: "short",
    sourceLines: 3,
    inset: true,
    qr: true,
    shrink: 0.95,
    legendColumn: 14,
  },
  {
    wording: "short",
    legendWording: "short",
    sourceLines: 2,
    inset: false,
    qr: true,
    shrink: 0.9,
    legendColumn: 12,
  },
  {
    wording: "short",
    legendWording: "short",
    sourceLines: 2,
    inset: false,
    qr: false,
    shrink: 0.75,
    legendColumn: 9,
  },
];

export interface Sheet {
  readonly geography: Geography;
  readonly options: FigureOptions;
  readonly shown: Shown;
}

/** A figure with its blocks around a map; undefined where the map would have no room. */
export type Arrange = (sheet: Sheet, manner: Manner, free: Free) => FigureLayout | undefined;

export const typeOf = ({ options }: Sheet, { shrink }: Manner): TypeScale => ({
  scale: options.frame.scale,
  shrink,
});

export const headOf = ({ options }: Sheet) => ({
  title: options.title,
  note: options.note,
  time: timeWords(options.view.year),
});

/** The part of a figure that head and foot leave free, and what they are. */
export interface Free {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
  readonly gap: number;
  readonly blocks: readonly PlacedBlock[];
}

/** All that the foot leaves free. */
export function freeAboveFoot(sheet: Sheet, manner: Manner): Free {
  const { options, shown } = sheet;
  const { margin, width, height, scale } = options.frame;
  const gap = blockGap * scale;
  const sources = sourcesOf(shown, options.view);
  const foot = figureFoot(options, sources, { ...manner, hasMap: true }, typeOf(sheet, manner));
  const footTop = height - margin - foot.height;
  return {
    left: margin,
    top: margin,
    width: width - 2 * margin,
    bottom: footTop - gap,
    gap,
    blocks: foot.at(footTop),
  };
}
