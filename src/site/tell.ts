/** Run by the build alone: the subject in one language, as texts that a program can hold. */
import { facts } from "#subject/facts.ts";
import { stories } from "#subject/stories/stories.ts";

type Tell = (english: string) => string;

const isSourceText = (value: object): value is { readonly en: string } =>
  "en" in value && typeof value.en === "string";

/** The same, with each source text as one text. */
function toldIn(value: unknown, tell: Tell): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => toldIn(each, tell));
  if (isSourceText(value)) return tell(value.en);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toldIn(each, tell)]));
}

/** A module that exports values by their names. */
function moduleOf(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join("\n");
}

/** Every fact, as `virtual:atlas`. */
export function tellFacts(tell: Tell): string {
  return moduleOf(Object(toldIn(facts, tell)));
}

/** Every story, as `virtual:stories`. */
export function tellStories(tell: Tell): string {
  return moduleOf({ stories: toldIn(stories, tell) });
}
