import { n as __exportAll } from "./rolldown-runtime-BtDSRbSq.js";
import { bt as subject } from "./outline-DuuOSWBR.js";
import { a as parseStory, r as formatStory } from "./view-D6cf0WB7.js";
// src/view/story/kept-entries.ts
/** What storage holds of the reader's own stories: entries, each of which may be anything. */
var idPattern = /^my-[a-z0-9-]{2,40}$/;
var revisionPattern = /^[a-z0-9]{10}$/;
/** More changes are hardly made before another tab hears of the first of them. */
var longestPast = 30;
function randomLetters() {
	const numbers = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(10));
	return Array.from(numbers, (number) => (number % 36).toString(36)).join("");
}
var isRevision = (value) => typeof value === "string" && revisionPattern.test(value);
function partOf(raw, name) {
	return (typeof raw === "object" && raw !== null ? Object.entries(raw) : []).find(([key]) => key === name)?.[1];
}
function parseEntry(raw) {
	const [id, named, past] = [
		partOf(raw, "id"),
		partOf(raw, "revision"),
		partOf(raw, "past")
	];
	const { story } = parseStory(raw);
	const isKept = story && typeof id === "string" && idPattern.test(id);
	const revision = isRevision(named) ? named : JSON.stringify(raw);
	return {
		raw,
		kept: isKept ? {
			id,
			story,
			revision
		} : null,
		past: Array.isArray(past) ? past.filter(isRevision).slice(0, longestPast) : []
	};
}
/** The entries of what is stored; null where it is no list at all. */
function parseEntries(text) {
	if (text === null) return [];
	try {
		const list = JSON.parse(text);
		if (!Array.isArray(list)) return null;
		const seen = /* @__PURE__ */ new Set();
		return list.map(parseEntry).map((entry) => {
			const isSecond = entry.kept !== null && seen.has(entry.kept.id);
			if (entry.kept) seen.add(entry.kept.id);
			return isSecond ? {
				...entry,
				kept: null
			} : entry;
		});
	} catch {
		return null;
	}
}
function entryOf(id, { story, revision }, before) {
	if (!story) return [];
	const past = [before?.kept?.revision, ...before?.past ?? []].filter(isRevision).slice(0, longestPast);
	return [{
		raw: {
			id,
			revision,
			past,
			...formatStory(story)
		},
		kept: {
			id,
			story,
			revision
		},
		past
	}];
}
/** The entries with stories added, changed, or taken out. */
function changeEntries(entries, changes) {
	const added = new Map(changes);
	return [...entries.flatMap((entry) => {
		const id = entry.kept?.id;
		const change = id === void 0 ? void 0 : added.get(id);
		if (id === void 0 || change === void 0) return [entry];
		added.delete(id);
		return entryOf(id, change, entry);
	}), ...[...added].flatMap(([id, change]) => entryOf(id, change))];
}
var entryWithId = (entries, id) => entries.find(({ kept }) => kept?.id === id);
// src/view/story/kept-stories.ts
/**
* The reader's own stories, kept on this device until they are deleted. Storage may be denied, full,
* or hold anything: what cannot be written is held in memory, what cannot be read is left as it is.
* Two tabs may change one story: what does not follow from the other's change goes on as a second story.
*/
var kept_stories_exports = /* @__PURE__ */ __exportAll({
	createKeptStories: () => createKeptStories,
	keptStories: () => keptStories,
	newStoryId: () => newStoryId
});
var key = `${subject.slug}.stories`;
/** Where a tab holds over a reload what there was no room for. */
var sessionKey = `${key}.unwritten`;
/** Puts a whole store that cannot be read under another name, before its own name is written to. */
function setAside(storage, text) {
	let name = `${key}.aside`;
	for (let count = 2; storage.getItem(name) !== null; count += 1) name = `${key}.aside-${count}`;
	storage.setItem(name, text);
}
var askFirst = (event) => event.preventDefault();
/** A new story's id. */
var newStoryId = () => `my-${randomLetters()}`;
/** What a tab could not write before it was loaded again. */
function readUnwritten(session) {
	try {
		const held = parseEntries(session().getItem(sessionKey)) ?? [];
		return new Map(held.flatMap(({ raw, kept }) => {
			const base = partOf(raw, "base");
			return kept ? [[kept.id, {
				...kept,
				base: typeof base === "string" ? base : null
			}]] : [];
		}));
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
/** The kept stories of a storage, which is asked for anew each time: browsers may refuse it. */
function createKeptStories(storage, session = () => sessionStorage) {
	const watchers = /* @__PURE__ */ new Set();
	/** What this tab wrote, until another has gone on from it. */
	const written = /* @__PURE__ */ new Map();
	/** Stories of this tab that go on under another id, by the one that they had. */
	const moved = /* @__PURE__ */ new Map();
	let unwritten = readUnwritten(session);
	let trouble = unwritten.size > 0 ? "full" : null;
	let shown = null;
	/** What is stored; undefined where the browser denies storage. */
	function stored() {
		try {
			return storage().getItem(key);
		} catch {
			return;
		}
	}
	function tell() {
		shown = null;
		for (const watcher of watchers) watcher();
	}
	/** The id under which a change is written: another where it does not follow from what is there. */
	function placeFor(id, { story, base, revision }, entries) {
		const there = entryWithId(entries, id)?.kept?.revision ?? null;
		return story === null || base === there || revision === there ? id : newStoryId();
	}
	/** Holds in the tab what there was no room for, or lets go of it. */
	function holdUnwritten() {
		try {
			const raw = [...unwritten].flatMap(([id, { story, revision, base }]) => story ? [{
				id,
				revision,
				base,
				...formatStory(story)
			}] : []);
			if (raw.length === 0) session().removeItem(sessionKey);
			else session().setItem(sessionKey, JSON.stringify(raw));
		} catch {}
	}
	/** Whoever leaves is asked while something is only in this tab. */
	function guard() {
		holdUnwritten();
		if (unwritten.size > 0) globalThis.addEventListener?.("beforeunload", askFirst);
		else globalThis.removeEventListener?.("beforeunload", askFirst);
	}
	function write() {
		const text = stored();
		if (text === void 0) {
			trouble = "denied";
			return;
		}
		try {
			const entries = parseEntries(text);
			if (text !== null && !entries) setAside(storage(), text);
			const placed = [...unwritten].map(([id, change]) => {
				return {
					id,
					change,
					place: placeFor(id, change, entries ?? [])
				};
			});
			const changes = new Map(placed.map(({ place, change }) => [place, change]));
			const next = changeEntries(entries ?? [], changes).map(({ raw }) => raw);
			storage().setItem(key, JSON.stringify(next));
			for (const { id, change, place } of placed) {
				written.set(place, change);
				if (place !== id) moved.set(id, place);
			}
			unwritten = /* @__PURE__ */ new Map();
			trouble = null;
		} catch {
			trouble = "full";
		}
	}
	/** What another tab wrote over without having seen it is written again, as a story of its own. */
	function rescue() {
		const entries = parseEntries(stored() ?? null) ?? [];
		for (const [id, change] of written) {
			const there = entryWithId(entries, id);
			if (there?.kept?.revision === change.revision) continue;
			written.delete(id);
			if (!there || !change.story || there.past.includes(change.revision)) continue;
			unwritten.set(id, {
				...change,
				base: "written over"
			});
		}
		if (unwritten.size === 0) return;
		write();
		guard();
	}
	/** The same value until something changes. */
	function read() {
		const text = stored();
		if (!shown || shown.text !== text) {
			const entries = text === void 0 ? [] : parseEntries(text);
			shown = {
				text,
				value: {
					stories: changeEntries(entries ?? [], unwritten).flatMap(({ kept }) => kept ?? []),
					unreadable: entries ? entries.filter(({ kept }) => !kept).length : 1,
					trouble
				}
			};
		}
		return shown.value;
	}
	function note(id, story, base) {
		const revision = randomLetters();
		const before = unwritten.get(id);
		const isOnTop = before !== void 0 && before.revision === base;
		unwritten.set(id, {
			story,
			revision,
			base: isOnTop ? before.base : base
		});
		write();
		guard();
		tell();
		return revision;
	}
	if (unwritten.size > 0) {
		write();
		guard();
	}
	const findKept = (id) => read().stories.find((kept) => kept.id === id);
	return {
		read,
		find: (id) => findKept(id)?.story ?? null,
		/**
		* Keeps a story in the place of the one that has its id: of that revision, where one is given.
		* Returns the revision that it is now.
		*/
		keep: (id, story, base) => note(id, story, base ?? findKept(id)?.revision ?? null),
		forget: (id) => void note(id, null, null),
		/** Where a story of this tab goes on that another tab has changed at the same time. */
		movedTo: (id) => moved.get(id),
		/** The reader follows it there. */
		follow: (id) => void moved.delete(id),
		/** Calls when stories change, here or in another tab; returns what stops it. */
		watch(onChange) {
			function onStorage(event) {
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
		}
	};
}
var keptStories = createKeptStories(() => localStorage);
export { kept_stories_exports as n, newStoryId as r, keptStories as t };
