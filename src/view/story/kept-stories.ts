/**
 * The reader's own stories, kept on this device until they are deleted. Storage may be denied, full,
 * or hold anything: what cannot be written is held in memory, what cannot be read is left as it is.
 */
import { formatStory, type OwnStory, parseStory } from "./story-file";

export interface KeptStory {
  /** `my-` and letters; never the id of an atlas' story. */
  readonly id: string;
  readonly story: OwnStory;
}

export interface KeptStories {
  readonly stories: readonly KeptStory[];
  /** Entries that are no stories, or newer ones; they stay in storage untouched. */
  readonly unreadable: number;
  /** Why the last change is only in memory, and gone when the page is closed. */
  readonly trouble: "denied" | "full" | null;
}

const key = "long-way-south.stories";
const idPattern = /^my-[a-z0-9-]{2,40}$/;

interface Entry {
  readonly raw: unknown;
  /** Null where the entry cannot be read. */
  readonly kept: KeptStory | null;
}

function parseEntry(raw: unknown): Entry {
  const id = typeof raw === "object" && raw !== null && "id" in raw ? raw.id : null;
  const { story } = parseStory(raw);
  const isKept = story && typeof id === "string" && idPattern.test(id);
  return { raw, kept: isKept ? { id, story } : null };
}

/** The entries of what is stored; null where it is no list at all. */
function parseEntries(text: string | null): readonly Entry[] | null {
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

/** Puts a whole store that cannot be read under another name, before its own name is written to. */
function setAside(storage: Storage, text: string): void {
  let name = `${key}.aside`;
  for (let count = 2; storage.getItem(name) !== null; count += 1) name = `${key}.aside-${count}`;
  storage.setItem(name, text);
}

type Changes = ReadonlyMap<string, OwnStory | null>;

/** The entries with stories added, changed, or (null) taken out. */
function change(entries: readonly Entry[], changes: Changes): readonly Entry[] {
  const added = new Map(changes);
  const changed = entries.flatMap((entry): readonly Entry[] => {
    const id = entry.kept?.id;
    const story = id === undefined ? undefined : added.get(id);
    if (id === undefined || story === undefined) return [entry];
    added.delete(id);
    return story ? [entryOf(id, story)] : [];
  });
  const rest = [...added].flatMap(([id, story]) => (story ? [entryOf(id, story)] : []));
  return [...changed, ...rest];
}

const entryOf = (id: string, story: OwnStory): Entry => ({
  raw: { id, ...formatStory(story) },
  kept: { id, story },
});

/** A new story's id. */
export function newStoryId(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(10));
  return `my-${Array.from(numbers, (number) => (number % 36).toString(36)).join("")}`;
}

/** The kept stories of a storage, which is asked for anew each time: browsers may refuse it. */
export function createKeptStories(storage: () => Storage) {
  const watchers = new Set<() => void>();
  let unwritten = new Map<string, OwnStory | null>();
  let trouble: KeptStories["trouble"] = null;
  let shown: { readonly text: string | null | undefined; readonly value: KeptStories } | null =
    null;

  /** What is stored; undefined where the browser denies storage. */
  function stored(): string | null | undefined {
    try {
      return storage().getItem(key);
    } catch {
      return undefined;
    }
  }

  function tell(): void {
    shown = null;
    for (const watcher of watchers) watcher();
  }

  function write(): void {
    const text = stored();
    if (text === undefined) {
      trouble = "denied";
      return;
    }
    try {
      const entries = parseEntries(text);
      if (text !== null && !entries) setAside(storage(), text);
      const next = change(entries ?? [], unwritten).map(({ raw }) => raw);
      storage().setItem(key, JSON.stringify(next));
      unwritten = new Map();
      trouble = null;
    } catch {
      trouble = "full";
    }
  }

  /** The same value until something changes. */
  function read(): KeptStories {
    const text = stored();
    if (!shown || shown.text !== text) {
      const entries = text === undefined ? [] : parseEntries(text);
      const stories = change(entries ?? [], unwritten).flatMap(({ kept }) => kept ?? []);
      const unreadable = entries ? entries.filter(({ kept }) => !kept).length : 1;
      shown = { text, value: { stories, unreadable, trouble } };
    }
    return shown.value;
  }

  function note(id: string, story: OwnStory | null): void {
    unwritten.set(id, story);
    write();
    tell();
  }

  return {
    read,
    find: (id: string): OwnStory | null =>
      read().stories.find((kept) => kept.id === id)?.story ?? null,
    /** Keeps a story, in the place of the one that has its id. */
    keep: (id: string, story: OwnStory): void => note(id, story),
    forget: (id: string): void => note(id, null),
    /** Calls when stories change, here or in another tab; returns what stops it. */
    watch(onChange: () => void): () => void {
      function onStorage(event: StorageEvent): void {
        if (event.key === null || event.key === key) onChange();
      }
      addEventListener("storage", onStorage);
      watchers.add(onChange);
      return () => {
        watchers.delete(onChange);
        removeEventListener("storage", onStorage);
      };
    },
  };
}

export const keptStories = createKeptStories(() => localStorage);
