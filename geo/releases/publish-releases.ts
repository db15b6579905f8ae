/** What is told differently since each kept release: `data/releases/`, for who opens a cited address. */

import * as told from "virtual:atlas";
import { stories as toldStories } from "virtual:stories";
import { release } from "#atlas/outline/outline.ts";
import { recordOf } from "#atlas/outline/places.ts";
import { inEnglish } from "#geo/publication.ts";
import { toldIn } from "#model/told.ts";
import { facts } from "#subject/facts.ts";
import { stories } from "#subject/stories/stories.ts";
import { type Changes, changesBetween } from "./changes.ts";
import { keptReleases, thingsOfRelease } from "./kept.ts";
import { type Thing, type Things, thingsIn } from "./things.ts";

/** What is told now, as it is written. */
export const presentThings = () => thingsIn(toldIn(facts, inEnglish), toldIn(stories, inEnglish));

/** The records of the page that a thing is read in, as the view calls them: `country LA`. */
const recordsOf = ({ of }: Thing): readonly string[] => [
  ...new Set(
    of.flatMap((where) => {
      if (where.includes("/")) return where.replace("/", " ");
      const record = recordOf(where);
      return record === null ? [] : `country ${record}`;
    }),
  ),
];

/** What a reader may be told of changes. What is gone may have been taken out at a person's wish: it is counted only. */
function sayChanges({ changed, added, gone }: Changes, words: Things) {
  const said = (key: string, is: Thing) => ({
    what: key,
    of: recordsOf(is),
    is: words.get(key)?.text ?? is.text,
  });
  return {
    changed: changed.map(({ key, was, is }) => ({
      ...said(key, is),
      ...(was.text !== is.text && was.text !== "" && is.text !== "" && { was: was.text }),
    })),
    added: added.map(({ key, is }) => said(key, is)),
    gone: gone.map(({ was }) => ({ of: recordsOf(was) })),
  };
}

/** What has changed from one release to the next that is kept, or to what is told now. */
interface ReleaseChanges extends ReturnType<typeof sayChanges> {
  readonly from: string;
  readonly to: string;
}

/** Every such change, the newest first. Of older releases the words are kept as they were written, in English. */
export function historyOfReleases(): readonly ReleaseChanges[] {
  const ids = keptReleases();
  return ids.map((from, at): ReleaseChanges => {
    const newer = at === 0 ? undefined : ids[at - 1];
    const things = newer === undefined ? presentThings() : thingsOfRelease(newer);
    const words = newer === undefined ? thingsIn(told, toldStories) : things;
    const changes = changesBetween(thingsOfRelease(from), things);
    return { from, to: newer ?? release, ...sayChanges(changes, words) };
  });
}

function changesFile(id: string, now: Things, words: Things): string {
  const changes = changesBetween(thingsOfRelease(id), now);
  return JSON.stringify({ release: id, now: release, ...sayChanges(changes, words) });
}

/** The files by their names: which releases are kept, and what has changed since each. */
export function publishReleases(): readonly (readonly [name: string, text: string])[] {
  const ids = keptReleases();
  const [now, words] = [presentThings(), thingsIn(told, toldStories)];
  return [
    ["data/releases.json", JSON.stringify({ now: release, kept: ids })],
    ...ids.map((id) => [`data/releases/${id}.json`, changesFile(id, now, words)] as const),
  ];
}
