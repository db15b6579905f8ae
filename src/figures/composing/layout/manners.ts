/** How the words of a figure give way, from roomy to tight, by what it is looked at on. */
import type { FootManner } from "#figures/composing/blocks/foot-block.ts";
import type { Wording } from "#figures/composing/blocks/legend-words.ts";
import type { Medium } from "#figures/composing/type-scale.ts";

export interface Manner extends FootManner {
  readonly legendWording: Wording;
  /** The legend alone stays in one language, where a figure in two has no room for both. */
  readonly explainsOnce?: boolean;
  readonly shrink: number;
  readonly inset: boolean;
  /** Ems that a column of the legend has at least. */
  readonly legendColumn: number;
}

const roomy: Manner = {
  isCompact: false,
  wording: "full",
  legendWording: "full",
  sourceLines: 4,
  inset: true,
  qr: true,
  shrink: 1,
  legendColumn: 16,
};

const ofPage: readonly Manner[] = [
  roomy,
  { ...roomy, legendWording: "short", sourceLines: 3, legendColumn: 15 },
  {
    ...roomy,
    wording: "short",
    legendWording: "short",
    sourceLines: 3,
    shrink: 0.95,
    legendColumn: 14,
  },
  {
    ...roomy,
    wording: "short",
    legendWording: "short",
    sourceLines: 2,
    inset: false,
    shrink: 0.9,
    legendColumn: 12,
  },
  {
    ...roomy,
    wording: "short",
    legendWording: "short",
    sourceLines: 2,
    inset: false,
    qr: false,
    shrink: 0.75,
    legendColumn: 9,
  },
];

const compact: Manner = {
  isCompact: true,
  wording: "short",
  legendWording: "short",
  sourceLines: 2,
  inset: false,
  qr: true,
  shrink: 1,
  legendColumn: 11,
};

const compactly: readonly Manner[] = [
  compact,
  { ...compact, shrink: 0.92 },
  { ...compact, shrink: 0.84 },
  { ...compact, shrink: 0.76, qr: false },
  { ...compact, shrink: 0.68, qr: false },
];

export const mannersOf: Readonly<Record<Medium, readonly Manner[]>> = {
  slide: compactly,
  post: compactly,
  page: ofPage,
  column: compactly,
};
