/** What the arrangements of a figure work with: its words, how they give way, and what its foot leaves free. */
import type { Geography } from "#atlas/geography/geography.ts";
import type { MapDrawing } from "#drawing/drawing.ts";
import type { PlacedBlock } from "#figures/composing/blocks/block.ts";
import { secondHead } from "#figures/composing/blocks/head-block.ts";
import { blockGap, figureFoot } from "#figures/composing/figure-foot.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { timeOf } from "#figures/composing/panels/time-shown.ts";
import type { Shown } from "#figures/composing/shown.ts";
import type { TypeScale } from "#figures/composing/type-scale.ts";
import type { SourceId } from "#subject/sources.ts";
import type { Manner } from "./manners.ts";

export interface FigureLayout {
  readonly blocks: readonly PlacedBlock[];
  /** Not all of title and note is in it. */
  readonly isCut: boolean;
  /** The view's own note is shorter than it has room for, for the map's sake. */
  readonly gives?: boolean;
  readonly map: MapDrawing;
}

export interface Sheet {
  readonly geography: Geography;
  readonly options: FigureOptions;
  readonly shown: Shown;
  /** Those behind what is shown. */
  readonly sources: readonly SourceId[];
}

/** A figure with its blocks around a map; undefined where the map would have no room. */
export type Arrange = (sheet: Sheet, manner: Manner, free: () => Free) => FigureLayout | undefined;

export const typeOf = ({ options }: Sheet, { shrink }: Manner): TypeScale => ({
  medium: options.frame.medium,
  scale: options.frame.scale,
  shrink,
});

export const headOf = ({ options }: Sheet, { isCompact }: Manner) => ({
  title: options.title,
  note: options.note,
  noteGives: options.noteGives ?? false,
  ...(options.titleFace && { titleFace: options.titleFace }),
  // A compact foot says it.
  time: isCompact && !options.saysTime ? null : timeOf(options),
  accent: accentOf(options),
  second: secondHead(options),
});

/** A route's figure has its colour at its head. */
const accentOf = ({ view, theme }: FigureOptions) =>
  view.route === null ? theme.page.accent : theme.route[view.route];

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
  const { options, sources } = sheet;
  const { margin, width, height, scale } = options.frame;
  const gap = blockGap * scale;
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
