/** A layer of the reader's own as the atlas keeps it: what was read, how it is shown, what was said of it. */
import type { FaultCount, OwnFeature, OwnLayer } from "#own/reading/reading.ts";
import type { ArchiveAbout, ArchivePlace } from "#own/tiles/tiles.ts";
import { guessUses, type Uses } from "./uses.ts";

/** Tiles of others that are read by ranges. */
export interface OwnArchive extends ArchiveAbout {
  readonly place: ArchivePlace;
}

/**
 * How a layer stands before the harm check: not checked yet, to be answered by the reader, without
 * findings, brought to the atlas' precision, or stated not to be about people at risk.
 */
export const standings = ["unchecked", "asked", "clean", "coarse", "stated"] as const;
type Standing = (typeof standings)[number];

/** What is kept, shared, or made into a figure has been answered for. */
export const isAnswered = ({ standing }: Pick<KeptLayer, "standing">) =>
  standing === "clean" || standing === "coarse" || standing === "stated";

export interface KeptLayer {
  /** `own-` and letters. */
  readonly id: string;
  readonly name: string;
  /** Who made the data, to stand beside what is shown of them; may be empty. */
  readonly credit: string;
  readonly format: OwnLayer["format"] | "pmtiles";
  readonly countedIn: OwnLayer["countedIn"];
  readonly features: readonly OwnFeature[];
  /** Of a layer that is an archive of tiles: no list holds its features, and no picture shows them. */
  readonly archive?: OwnArchive;
  /** What the file said of itself, beside its features. */
  readonly about: OwnLayer["about"];
  readonly faults: readonly FaultCount[];
  readonly uses: Uses;
  /** Columns whose dates can be read two ways, with whether the day comes first. */
  readonly dayFirst: ReadonlyMap<string, boolean>;
  readonly standing: Standing;
  readonly isHidden: boolean;
  /** Which of the looks of own data it has. */
  readonly look: number;
}

/** Longer names have no room in a list. */
export const longestName = 80;
export const longestCredit = 200;

/** In the order of time, so that layers come back from storage in theirs. */
function newId(): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint8Array(2));
  const letters = [a, b].map((number) => (number % 36).toString(36)).join("");
  return `own-${Date.now().toString(36).padStart(8, "0")}${letters}`;
}

/** The name of a file without its ending. */
export const nameOfFile = (file: string) =>
  file
    .replace(/\.[a-z0-9]{1,8}$/i, "")
    .trim()
    .slice(0, longestName);

/** What was read, as a layer that is still to be checked. */
export function newLayer(
  read: OwnLayer,
  name: string,
  dayFirst: ReadonlyMap<string, boolean> = new Map(),
): KeptLayer {
  return {
    id: newId(),
    name,
    credit: "",
    format: read.format,
    countedIn: read.countedIn,
    features: read.features,
    about: read.about,
    faults: read.faults,
    uses: guessUses(read.features),
    dayFirst,
    standing: "unchecked",
    isHidden: false,
    look: 0,
  };
}

/** An archive as a layer. Nobody can look through all of its tiles: who brings it answers for them. */
export const newArchiveLayer = (archive: OwnArchive, name: string): KeptLayer => ({
  ...{ id: newId(), name, credit: "", format: "pmtiles", countedIn: "records" },
  ...{ features: [], archive, about: {}, faults: [], uses: new Map(), dayFirst: new Map() },
  ...{ standing: "asked", isHidden: false, look: 0 },
});

/** All that is told beside the features: it is checked as they are. */
export const wordsOf = ({ about, name, credit }: Pick<KeptLayer, "about" | "name" | "credit">) => ({
  ...about,
  name,
  credit,
});
