/** What storage holds of the reader's own stories: entries, each of which may be anything. */
import { formatStory } from "./format-story.ts";
import { type OwnStory, parseStory } from "./story-file.ts";

export interface KeptStory {
  /** `my-` and letters; never the id of an atlas' story. */
  readonly id: string;
  readonly story: OwnStory;
  /** Another one with every change: two tabs know by it that they changed the same thing. */
  readonly revision: string;
}

export interface Entry {
  readonly raw: unknown;
  /** Null where the entry cannot be read. */
  readonly kept: KeptStory | null;
  /** The revisions that this one came from, the newest first. */
  readonly past: readonly string[];
}

const idPattern = /^my-[a-z0-9-]{2,40}$/;
const revisionPattern = /^[a-z0-9]{10}$/;

/** More changes are hardly made before another tab hears of the first of them. */
const longestPast = 30;

export function randomLetters(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(numbers, (number) => (number % 36).toString(36)).join("");
}

const isRevision = (value: unknown): value is string =>
  typeof value === "string" && revisionPattern.test(value);

export function partOf(raw: unknown, name: "id" | "revision" | "past" | "base"): unknown {
  const found = typeof raw === "object" && raw !== null ? Object.entries(raw) : [];
  return found.find(([key]) => key === name)?.[1];
}

function parseEntry(raw: unknown): Entry {
  const [id, named, past] = [partOf(raw, "id"), partOf(raw, "revision"), partOf(raw, "past")];
  const { story } = parseStory(raw);
  const isKept = story && typeof id === "string" && idPattern.test(id);
  // Older releases wrote none: then the entry itself tells it apart.
  const revision = isRevision(named) ? named : JSON.stringify(raw);
  return {
    raw,
    kept: isKept ? { id, story, revision } : null,
    past: Array.isArray(past) ? past.filter(isRevision).slice(0, longestPast) : [],
  };
}

/** The entries of what is stored; null where it is no list at all. */
export function parseEntries(text: string | null): readonly Entry[] | null {
  if (text === null) return [];
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list)) return null;
    const seen = new Set<string>();
    return list.map(parseEntry).map((entry) => {
      const isSecond = entry.kept !== null && seen.has(entry.kept.id);
      if (entry.kept) seen.add(entry.kept.id);
      return isSecond ? { ...entry, kept: null } : entry;
    });
  } catch {
    return null;
  }
}

/** A change of a story that is to be written. */
export interface Change {
  /** Null takes the story out. */
  readonly story: OwnStory | null;
  readonly revision: string;
  /** The revision that was changed; null where there was none. */
  readonly base: string | null;
}

function entryOf(id: string, { story, revision }: Change, before?: Entry): readonly Entry[] {
  if (!story) return [];
  const past = [before?.kept?.revision, ...(before?.past ?? [])]
    .filter(isRevision)
    .slice(0, longestPast);
  return [
    { raw: { id, revision, past, ...formatStory(story) }, kept: { id, story, revision }, past },
  ];
}

/** The entries with stories added, changed, or taken out. */
export function changeEntries(
  entries: readonly Entry[],
  changes: ReadonlyMap<string, Change>,
): readonly Entry[] {
  const added = new Map(changes);
  const changed = entries.flatMap((entry): readonly Entry[] => {
    const id = entry.kept?.id;
    const change = id === undefined ? undefined : added.get(id);
    if (id === undefined || change === undefined) return [entry];
    added.delete(id);
    return entryOf(id, change, entry);
  });
  return [...changed, ...[...added].flatMap(([id, change]) => entryOf(id, change))];
}

export const entryWithId = (entries: readonly Entry[], id: string): Entry | undefined =>
  entries.find(({ kept }) => kept?.id === id);
