/** What is fetched when: the parts of the page that do not come with it. */
import type { ComponentType } from "react";
import { lazyPart } from "#ui/parts/lazy-part.tsx";
import type { PageId } from "#view/state.ts";
import { InsteadOfRecord } from "./faults/InsteadOfRecord.tsx";

/** Records: when a reader stirs. */
export const RecordPanel = lazyPart(
  async () => (await import("#reading/records/RecordPanel.tsx")).RecordPanel,
  InsteadOfRecord,
);

/** Evidence: with the first of it. */
export const EvidencePopover = lazyPart(
  async () => (await import("#reading/evidence/EvidencePopover.tsx")).EvidencePopover,
);

/** What has changed since a release: where an address cites one. */
export const ReleaseLine = lazyPart(
  async () => (await import("#reading/releases/ReleaseLine.tsx")).ReleaseLine,
);

/** What lies at a place of the map: with the first sign of a reader. */
export const HerePopover = lazyPart(
  async () => (await import("#reading/here/HerePopover.tsx")).HerePopover,
);

/** Reading pages and comparisons, together: when the first of them is opened. */
export const ReadingPages = lazyPart(
  async () => (await import("#reading/pages/PagePanel.tsx")).PagePanel,
);

/** What tells a story, and what makes one: with the first story. */
export const StoryPanel = lazyPart(
  async () => (await import("#stories/reading/StoryPanel.tsx")).StoryPanel,
);
export const StoryMaker = lazyPart(
  async () => (await import("#stories/making/StoryMaker.tsx")).StoryMaker,
);

/** The reader's own data: when they are asked for. */
export const OwnPanel = lazyPart(async () => (await import("#layers/OwnPanel.tsx")).OwnPanel);

/** The legend on a wall: when a story is presented. */
export const WallKey = lazyPart(async () => (await import("#guide/keys/WallKey.tsx")).WallKey);

/** What is read over the map: each page, and the part that it comes with. */
export const pageParts: Readonly<Record<PageId, ComponentType>> = {
  disagreements: ReadingPages,
  sources: ReadingPages,
  incidents: ReadingPages,
  glossary: ReadingPages,
  works: ReadingPages,
  years: ReadingPages,
  data: ReadingPages,
  accessibility: ReadingPages,
  about: ReadingPages,
  stories: lazyPart(async () => (await import("#stories/reading/StoriesPage.tsx")).StoriesPage),
  handout: lazyPart(async () => (await import("#stories/paper/HandoutPage.tsx")).HandoutPage),
};
