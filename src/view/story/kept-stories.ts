/**
 * The reader's own stories, kept on this device until they are deleted. Storage may be denied, full,
 * or hold anything: what cannot be written is held in memory, what cannot be read is left as it is.
 * Two tabs may change one story: what does not follow from the other's change goes on as a second story.
 */

import { subject } from "#subject/subject.ts";
import { formatStory } from "./format-story.ts";
import {
  type Change,
  changeEntries,
  type Entry,
  entryWithId,
  type KeptStory,
  parseEntries,
  partOf,
  randomLetters,
} from "./kept-entries.ts";
import type { OwnStory } from "./story-file.ts";

export interface KeptStories {
  readonly stories: readonly KeptStory[];
  /** Entries that are no stories, or newer ones; they stay in storage untouched. */
  readonly unreadable: number;
  /** Why the last change is only in this tab, and gone when it is closed. */
  readonly trouble: "denied" | "full" | null;
}

const key = `${subject.slug}.stories`;
/** Where a tab holds over a reload what there was no room for. */
const sessionKey = `${key}.unwritten`;

/** Puts a whole store that cannot be read under another name, before its own name is written to. */
function setAside(storage: Storage, text: string): void {
  let name = `${key}.aside`;
  for (let count = 2; storage.getItem(name) !== null; count += 1) name = `${key}.aside-${count}`;
  storage.setItem(name, text);
}

const askFirst = (event: Event) => event.preventDefault();

/** A new story's id. */
export const newStoryId = () => `my-${randomLetters()}`;

/** What a tab could not write before it was loaded again. */
function readUnwritten(session: () => Storage): Map<string, Change> {
  try {
    const held = parseEntries(session().getItem(sessionKey)) ?? [];
    return new Map(
      held.flatMap(({ raw, kept }): [string, Change][] => {
        const base = partOf(raw, "base");
        return kept ? [[kept.id, { ...kept, base: typeof base === "string" ? base : null }]] : [];
      }),
    );
  } catch {
    return new Map();
  }
}

/** The kept stories of a storage, which is asked for anew each time: browsers may refuse it. */
export function createKeptStories(
  storage: () => Storage,
  session: () => Storage = () => sessionStorage,
) {
  const watchers = new Set<() => void>();
  /** What this tab wrote, until another has gone on from it. */
  const written = new Map<string, Change>();
  /** Stories of this tab that go on under another id, by the one that they had. */
  const moved = new Map<string, string>();
  let unwritten = readUnwritten(session);
  let trouble: KeptStories["trouble"] = unwritten.size > 0 ? "full" : null;
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

  /** The id under which a change is written: another where it does not follow from what is there. */
  function placeFor(id: string, { story, base, revision }: Change, entries: readonly Entry[]) {
    const there = entryWithId(entries, id)?.kept?.revision ?? null;
    return story === null || base === there || revision === there ? id : newStoryId();
  }

  /** Holds in the tab what there was no room for, or lets go of it. */
  function holdUnwritten(): void {
    try {
      const raw = [...unwritten].flatMap(([id, { story, revision, base }]) =>
        story ? [{ id, revision, base, ...formatStory(story) }] : [],
      );
      if (raw.length === 0) session().removeItem(sessionKey);
      else session().setItem(sessionKey, JSON.stringify(raw));
    } catch {
      // Not even there: it is in memory, which the reader is told.
    }
  }

  /** Whoever leaves is asked while something is only in this tab. */
  function guard(): void {
    holdUnwritten();
    if (unwritten.size > 0) globalThis.addEventListener?.("beforeunload", askFirst);
    else globalThis.removeEventListener?.("beforeunload", askFirst);
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
      const placed = [...unwritten].map(([id, change]) => {
        return { id, change, place: placeFor(id, change, entries ?? []) };
      });
      const changes = new Map(placed.map(({ place, change }) => [place, change]));
      const next = changeEntries(entries ?? [], changes).map(({ raw }) => raw);
      storage().setItem(key, JSON.stringify(next));
      for (const { id, change, place } of placed) {
        written.set(place, change);
        if (place !== id) moved.set(id, place);
      }
      unwritten = new Map();
      trouble = null;
    } catch {
      trouble = "full";
    }
  }

  /** What another tab wrote over without having seen it is written again, as a story of its own. */
  function rescue(): void {
    const entries = parseEntries(stored() ?? null) ?? [];
    for (const [id, change] of written) {
      const there = entryWithId(entries, id);
      if (there?.kept?.revision === change.revision) continue;
      written.delete(id);
      if (!there || !change.story || there.past.includes(change.revision)) continue;
      unwritten.set(id, { ...change, base: "written over" });
    }
    if (unwritten.size === 0) return;
    write();
    guard();
  }

  /** The same value until something changes. */
  function read(): KeptStories {
    const text = stored();
    if (!shown || shown.text !== text) {
      const entries = text === undefined ? [] : parseEntries(text);
      const stories = changeEntries(entries ?? [], unwritten).flatMap(({ kept }) => kept ?? []);
      const unreadable = entries ? entries.filter(({ kept }) => !kept).length : 1;
      shown = { text, value: { stories, unreadable, trouble } };
    }
    return shown.value;
  }

  function note(id: string, story: OwnStory | null, base: string | null): string {
    const revision = randomLetters();
    const before = unwritten.get(id);
    const isOnTop = before !== undefined && before.revision === base;
    unwritten.set(id, { story, revision, base: isOnTop ? before.base : base });
    write();
    guard();
    tell();
    return revision;
  }

  if (unwritten.size > 0) {
    write();
    guard();
  }

  const findKept = (id: string) => read().stories.find((kept) => kept.id === id);

  return {
    read,
    find: (id: string): OwnStory | null => findKept(id)?.story ?? null,
    /**
     * Keeps a story in the place of the one that has its id: of that revision, where one is given.
     * Returns the revision that it is now.
     */
    keep: (id: string, story: OwnStory, base?: string): string =>
      note(id, story, base ?? findKept(id)?.revision ?? null),
    forget: (id: string): void => void note(id, null, null),
    /** Where a story of this tab goes on that another tab has changed at the same time. */
    movedTo: (id: string): string | undefined => moved.get(id),
    /** The reader follows it there. */
    follow: (id: string): void => void moved.delete(id),
    /** Calls when stories change, here or in another tab; returns what stops it. */
    watch(onChange: () => void): () => void {
      function onStorage(event: StorageEvent): void {
        if (event.key !== null && event.key !== key) return;
        rescue();
        shown = null;
        onChange();
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
