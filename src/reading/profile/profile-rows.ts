/** The rows of each way of a profile, from the top of the picture, in CSS pixels. */
import type { Profile } from "./profile.ts";
import { type IncidentMark, markRadius } from "./profile-incidents.ts";
import { type PlacedLabel, placeLabels } from "./profile-labels.ts";

export interface WayRows {
  /** Where the heading of a way is written; the main way has none. */
  readonly heading: number;
  readonly meansWord: number;
  readonly meansLine: number;
  readonly bar: number;
  readonly names: number;
  readonly bottom: number;
  readonly labels: readonly PlacedLabel[];
}

export const barHeight = 34;
export const tierHeight = { mark: 2 * markRadius + 2, name: 14 } as const;
const headingHeight = 18;
const meansHeight = { word: 14, line: 10 } as const;
const tickHeight = 8;
const gap = 12;

/** "Jilin Province" is named "Jilin" under its tick; the text beside the picture has the whole name. */
function shortName(name: string): string {
  return name.replace(/ (Province|Prefecture|Krai|Oblast|State)$/, "");
}

const countTiers = (things: readonly { readonly tier: number }[]) =>
  Math.max(0, ...things.map(({ tier }) => tier + 1));

/** Stacks the ways. `margin` is the room left and right of the strip, which names may use. */
export function layOutRows(
  { ways }: Profile,
  marks: readonly IncidentMark[],
  nameOf: (anchor: string) => string,
  width: number,
  margin: number,
): readonly WayRows[] {
  let y = 3; // the highest words reach a little above their row
  return ways.map((way, i) => {
    const ticks = way.stations.map(({ anchor, x }) => ({
      x: x + margin,
      text: shortName(nameOf(anchor)),
    }));
    const labels = placeLabels(ticks, width + 2 * margin);
    const heading = y + 11;
    const top = i === 0 ? y : y + headingHeight;
    const meansLine = top + meansHeight.word + meansHeight.line / 2;
    const markTiers = countTiers(marks.filter((mark) => mark.way === i));
    const bar = top + meansHeight.word + meansHeight.line + 3 + markTiers * tierHeight.mark;
    const names = bar + barHeight + tickHeight;
    const bottom = names + countTiers(labels) * tierHeight.name;
    y = bottom + gap;
    return { heading, meansWord: top + 10, meansLine, bar, names, bottom, labels };
  });
}
