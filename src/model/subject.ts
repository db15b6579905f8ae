import type { Ids } from "./ids.ts";
import type { Measure } from "./model.ts";

/** West, south, east, north in degrees; east may pass 180. */
export type Extent = readonly [number, number, number, number];

interface MarkedAsOne {
  /** The zoom beneath which they are. */
  readonly below: number;
  /** Where that stands in the sea: off a point of the shore, and from there to the right and down. */
  readonly beside?: {
    readonly shore: readonly [longitude: number, latitude: number];
    readonly to: readonly [right: number, down: number];
  };
}

/** What the engine must know of a subject before it has read a claim. */
export interface Subject<I extends Ids = Ids> {
  /**
   * The years that the atlas can be set to. `close`: the first that a chart gives its full width;
   * nothing that is counted by the year lies before it.
   */
  readonly years: { readonly first: number; readonly last: number; readonly close: number };
  /** The view of the whole subject. */
  readonly home: Extent;
  /** Places whose largest piece of land says too little: their part in the story, or all of a group. */
  readonly extents: Readonly<Partial<Record<I["record"], Extent>>>;
  /** Small countries whose land marks would cover: far off, all their marks are one. */
  readonly markedAsOne: Readonly<Partial<Record<I["record"], MarkedAsOne>>>;
  /** Where routes begin. */
  readonly origins: readonly I["record"][];
  /** Places in which nobody has got out yet: a leg that ends in another one leads out. */
  readonly within: readonly I["record"][];
  /** Where every route leads in the end, named last; `null` where routes end in several places. */
  readonly destination: I["record"] | null;
  /** The route that most people take, drawn stronger while nothing is chosen; `null` where there is none. */
  readonly usualRoute: I["route"] | null;
  /** Longitude and latitude of the open water that flights are bent towards, so that they cross no corridor. */
  readonly seaward: readonly [number, number];
  /** Records that stand for several places of the map. */
  readonly groups: Readonly<Partial<Record<I["record"], readonly I["place"][]>>>;
  /** The place of claims about no single one. */
  readonly nowhere: I["place"];
  /** Borders that a river follows, as pairs of places. */
  readonly borderRivers: readonly (readonly [I["place"], I["place"]])[];
  /** A family of sources that hand on one office's own counts, and what such a source carries alone. */
  readonly officeFamilies: Readonly<Record<string, 1 | 2 | 3 | 4 | 5>>;
  /** The two groups that a count is divided into where its source divides it, from the foot of a column. */
  readonly split: readonly [string, string] | null;
  /** The series that the strip shows first. */
  readonly firstSeries: string;
  /** Measures of which there are so many series that a list names them under one heading. */
  readonly listedMeasures: readonly Measure[];
  /**
   * The measures of which the first that a place has leads its record, as its newest count or as all
   * that is guessed; of the others a newer count is told beneath.
   */
  readonly leadingMeasures: readonly {
    readonly measure: Measure;
    readonly as: "newest" | "range";
  }[];
  /** What names of kept things and saved files begin with; changed, nobody finds what they kept. */
  readonly slug: string;
  /** The name of the whole atlas in one file. */
  readonly fileName: string;
}
