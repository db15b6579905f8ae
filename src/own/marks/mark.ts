/** A reader's own marks on the map: words, an arrow, a ring, a spotlight, a line. */
import { halfDegree } from "#own/harm/precision.ts";

export const markKinds = ["words", "arrow", "ring", "spotlight", "line"] as const;
export type MarkKind = (typeof markKinds)[number];

/** Longitude and latitude. */
export type Place = readonly number[];

export interface Mark {
  readonly kind: MarkKind;
  /** What it says; may be empty where its shape says enough. */
  readonly words: string;
  /**
   * Longitude and latitude: where the words stand; of an arrow also its tip; the middle and the edge
   * of a ring or a spotlight; the corners of a line.
   */
  readonly points: readonly Place[];
}

/** Marks of a view, characters of their words, corners of a line. */
export const markLimits = { marks: 12, words: 80, points: 12 } as const;

/** How many points a mark of a kind has, at least and at most. */
const counts: Readonly<Record<MarkKind, readonly [least: number, most: number]>> = {
  words: [1, 1],
  arrow: [2, 2],
  ring: [2, 2],
  spotlight: [2, 2],
  line: [2, markLimits.points],
};

export const takesPoint = ({ kind, points }: Mark): boolean => points.length < counts[kind][1];
export const sparesPoint = ({ kind, points }: Mark): boolean => points.length > counts[kind][0];

/** Where Mercator's map becomes too wide for marks. */
const northernmost = 80;
const turn = 360;

/** On the grid on which all places of the atlas stand; once around the globe, and not at its poles. */
export function onGrid([longitude = 0, latitude = 0]: Place): Place {
  const east = ((((longitude + 180) % turn) + turn) % turn) - 180;
  const north = Math.min(northernmost, Math.max(-northernmost, latitude));
  return [halfDegree(east), halfDegree(north)];
}

const isSame = (a: Place | undefined, b: Place | undefined) => a?.join() === b?.join();

/** Beside another point by one step of the grid. */
const beside = ([longitude = 0, latitude = 0]: Place): Place => onGrid([longitude + 0.5, latitude]);

/** A mark on the grid, with as many points as its kind has; null where it has too few. */
export function soundMark({ kind, words, points }: Mark): Mark | null {
  const [least, most] = counts[kind];
  if (points.length < least || points.length > most) return null;
  const placed = points
    .map(onGrid)
    .map((point, i, all) => (i > 0 && isSame(point, all[i - 1]) ? beside(point) : point));
  return { kind, words, points: placed };
}
