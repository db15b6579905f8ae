/** Puts names under the ticks of a strip, in as few tiers as will hold them. */
import { widthOnPage } from "#ui/browser/text-ruler.ts";

export interface Tick {
  readonly x: number;
  readonly text: string;
}

export interface PlacedLabel extends Tick {
  /** 0 is the tier nearest to the strip. */
  readonly tier: number;
  readonly align: "start" | "middle" | "end";
  readonly left: number;
  readonly right: number;
}

const fontSize = 11; // CSS pixels
const gap = 4;

/** How wide a text is at the size of the profile's names. */
export const textWidth = (text: string) => widthOnPage(text, fontSize);

const aligns = [
  { align: "middle", before: 0.5 },
  { align: "start", before: 0 },
  { align: "end", before: 1 },
] as const;

/** Where a name may stand in a tier so that it stays in the width. */
function optionsOf(tick: Tick, tier: number, width: number): PlacedLabel[] {
  const wide = textWidth(tick.text);
  return aligns
    .map(({ align, before }) => {
      const left = tick.x - wide * before;
      return { ...tick, tier, align, left, right: left + wide };
    })
    .filter(({ left, right }) => left >= -1 && right <= width + 1);
}

/** Whether the line from a tick down to its name runs through a name above it. */
const crosses = (above: PlacedLabel, below: PlacedLabel) =>
  above.tier < below.tier && below.x > above.left - gap && below.x < above.right + gap;

function collide(a: PlacedLabel, b: PlacedLabel): boolean {
  if (a.tier === b.tier) return a.left < b.right + gap && b.left < a.right + gap;
  return crosses(a, b) || crosses(b, a);
}

function place(
  ticks: readonly Tick[],
  tiers: number,
  width: number,
  placed: readonly PlacedLabel[],
): readonly PlacedLabel[] | null {
  const [tick, ...rest] = ticks;
  if (!tick) return placed;
  for (let tier = 0; tier < tiers; tier += 1) {
    for (const option of optionsOf(tick, tier, width)) {
      if (placed.some((other) => collide(option, other))) continue;
      const all = place(rest, tiers, width, [...placed, option]);
      if (all) return all;
    }
  }
  return null;
}

/**
 * Places every name, in the order of the ticks: no two touch, and no line down to a name runs through
 * another. A name that fits nowhere (wider than the strip) is left out.
 */
export function placeLabels(ticks: readonly Tick[], width: number): readonly PlacedLabel[] {
  const fitting = ticks.filter((tick) => optionsOf(tick, 0, width).length > 0);
  for (let tiers = 1; tiers <= fitting.length; tiers += 1) {
    const placed = place(fitting, tiers, width, []);
    if (placed) return placed;
  }
  return [];
}
