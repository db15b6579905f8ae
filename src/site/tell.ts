/** Run by the build alone: the subject in one language, as the text of modules. */
import { anchors } from "#geo/anchors.ts";
import { releaseId } from "#geo/releases/release-id.ts";
import { type SourceText, toldIn } from "#model/told.ts";
import { facts } from "#subject/facts.ts";
import { stories } from "#subject/stories/stories.ts";

type Tell = (text: SourceText) => string;

/** A module that exports values by their names. */
function moduleOf(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join("\n");
}

/** What the data are called as they stand, in every language; what was said of changes is none of them. */
function presentRelease(): string {
  const { changes, ...data } = facts;
  return releaseId(changes[0].version, { ...data, stories, anchors });
}

/** Every fact, as `virtual:atlas`. */
export const tellFacts = (tell: Tell): string =>
  moduleOf({ ...toldIn(facts, tell), release: presentRelease() });

/** Every story, as `virtual:stories`. */
export const tellStories = (tell: Tell): string => moduleOf({ stories: toldIn(stories, tell) });

/** What the stations are called, as `virtual:anchors`. */
export const tellAnchors = (tell: Tell): string => {
  const names = Object.entries(anchors).map(([id, { name }]) => [id, tell(name)]);
  return moduleOf({ names: Object.fromEntries(names) });
};
