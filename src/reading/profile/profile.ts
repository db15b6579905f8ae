/**
 * The profile of a route as shapes: each of its ways as a horizontal strip, in CSS pixels from the
 * left. Kilometres by land and by boat share one scale; flights and the countries that are only
 * flown to have a fixed width, for a flight is not a walk.
 */

import type { Means } from "#model/route-record.ts";
import type { AnchorId, RecordId } from "#subject/places.ts";
import {
  type Chain,
  chainOf,
  type MeasuredLeg,
  type Piece,
  type PieceKind,
} from "./profile-chain.ts";

export interface Segment {
  readonly kind: PieceKind;
  readonly country: RecordId | null;
  readonly x: number;
  readonly width: number;
  /** As drawn; 0 where it is not to scale. */
  readonly kilometres: number;
}

interface StationOnStrip {
  readonly anchor: AnchorId;
  readonly x: number;
}

export interface LegOnStrip {
  readonly index: number;
  readonly means: Means;
  readonly from: number;
  readonly to: number;
}

export interface WayOnStrip {
  readonly x: number;
  readonly width: number;
  readonly segments: readonly Segment[];
  readonly stations: readonly StationOnStrip[];
  readonly legs: readonly LegOnStrip[];
}

export interface Profile {
  readonly ways: readonly WayOnStrip[];
  readonly pixelsPerKilometre: number;
}

/** Widths of what is not to scale, in CSS pixels. */
export const fixedWidths = { flight: 46, stop: 16 } as const;

const fixedWidthOf = ({ kind }: Piece) =>
  kind === "flight" || kind === "stop" ? fixedWidths[kind] : 0;

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Pixels for a kilometre, so that the widest of the ways fills the width. */
function scaleFor(chains: readonly Chain[], width: number): number {
  const scales = chains.flatMap(({ pieces }) => {
    const kilometres = total(pieces.map((piece) => piece.kilometres));
    const fixed = total(pieces.map(fixedWidthOf));
    return kilometres > 0 ? [Math.max(0, width - fixed) / kilometres] : [];
  });
  return scales.length > 0 ? Math.min(...scales) : 0;
}

function layOutWay(
  { pieces, stations }: Chain,
  legs: readonly MeasuredLeg[],
  scale: number,
): WayOnStrip {
  let x = 0;
  const segments = pieces.map((piece): Segment => {
    const width = fixedWidthOf(piece) || piece.kilometres * scale;
    const segment = { ...piece, x, width };
    x += width;
    return segment;
  });
  const placed = stations.map(({ anchor, piece, kilometres }): StationOnStrip => {
    const segment = segments[piece];
    if (!segment) return { anchor, x: 0 };
    const into = segment.kind === "stop" ? segment.width / 2 : kilometres * scale;
    return { anchor, x: segment.x + into };
  });
  const spans = legs.map(
    ({ index, means }, i): LegOnStrip => ({
      index,
      means,
      from: placed[i]?.x ?? 0,
      to: placed[i + 1]?.x ?? 0,
    }),
  );
  return { x: 0, width: x, segments, stations: placed, legs: spans };
}

/** How far a way is moved so that it begins where it leaves the main way, or else ends where it joins it. */
function offsetFrom(main: WayOnStrip, way: WayOnStrip): number {
  for (const station of [way.stations[0], way.stations.at(-1)]) {
    const met = main.stations.find(({ anchor }) => anchor === station?.anchor);
    if (station && met) return met.x - station.x;
  }
  return 0;
}

function shift(way: WayOnStrip, main: WayOnStrip, width: number): WayOnStrip {
  const x = Math.max(0, Math.min(offsetFrom(main, way), width - way.width));
  return {
    x,
    width: way.width,
    segments: way.segments.map((segment) => ({ ...segment, x: segment.x + x })),
    stations: way.stations.map((station) => ({ ...station, x: station.x + x })),
    legs: way.legs.map((leg) => ({ ...leg, from: leg.from + x, to: leg.to + x })),
  };
}

/** What the profile with the most flights keeps for what is not to scale. */
const mostFixed = 2 * (fixedWidths.flight + fixedWidths.stop);

/**
 * Lays the ways of a route out, the main way first, all to one scale. `longest` is the length in
 * kilometres of another profile that must fit at the same scale, or 0.
 */
export function layOutProfile(
  ways: readonly (readonly MeasuredLeg[])[],
  width: number,
  longest = 0,
): Profile {
  const chains = ways.map(chainOf);
  const own = scaleFor(chains, width);
  const scale = longest > 0 ? Math.min(own, (width - mostFixed) / longest) : own;
  const laid = chains.map((chain, i) => layOutWay(chain, ways[i] ?? [], scale));
  const [main] = laid;
  return {
    ways: main ? [main, ...laid.slice(1).map((way) => shift(way, main, width))] : [],
    pixelsPerKilometre: scale,
  };
}
