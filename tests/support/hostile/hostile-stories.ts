/** Stories that a reader made, sound and not, as they come from disks, links and storage. */
import fc from "fast-check";
import { writeStoryFile } from "#view/story/format-story.ts";
import { readStoryText } from "#view/story/read-story-file.ts";
import type { OwnStory } from "#view/story/story-file.ts";
import { wildJson, wildText } from "./hostile.ts";

const head = { format: "long-way-south-story", version: 1 };
export const step = { title: "Laos", view: "country=LA" };
/** The least that a story's file holds. */
export const story = { ...head, title: "A lesson", steps: [step] };

/** The text of a story's file in which something is another thing. */
export const fileOf = (change: object) => JSON.stringify({ ...story, ...change });

/** A mark, or nearly one. */
const anyMark = fc.record({
  kind: fc.constantFrom("words", "arrow", "ring", "spotlight", "line", "toString"),
  words: fc.oneof(wildText, wildJson),
  points: fc.array(fc.array(fc.double(), { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
});

/** JSON that begins like a story and goes wrong inside. */
const nearlyStory = fc
  .record({
    format: fc.constantFrom(head.format, head.format, head.format, "other", 1),
    version: fc.constantFrom<unknown>(1, 1, 1, 1, 2, "1", Number.NaN, -1, null),
    title: fc.oneof(wildText, wildJson),
    steps: fc.oneof(
      fc.array(
        fc.record(
          {
            title: fc.oneof(wildText, wildJson),
            words: fc.oneof(wildText, wildJson),
            view: fc.oneof(wildText, fc.webFragments(), wildJson),
            claims: fc.oneof(fc.array(fc.constantFrom("cn-2014-yunnan", "A B", "")), wildJson),
            marks: fc.oneof(fc.array(fc.oneof(anyMark, wildJson), { maxLength: 3 }), wildJson),
          },
          { requiredKeys: [] },
        ),
        { maxLength: 4 },
      ),
      wildJson,
    ),
  })
  .map((value) =>
    JSON.stringify(value).replace('"format":', '"__proto__":{"polluted":1},"format":'),
  );

/** Any text: of a story, of JSON, of nothing. */
export const anyText = fc.oneof(
  wildText,
  fc.json(),
  wildJson.map((value) => JSON.stringify(value)),
  nearlyStory,
);

const ownStep = fc.record({
  title: fc.string({ maxLength: 120 }),
  words: fc.string({ unit: "binary", maxLength: 500 }),
  notes: fc.string({ maxLength: 300 }),
  view: fc.constantFrom("", "country=LA&year=2009", "route=mongolia&leg=2", "at=105.2,20,4.5"),
  claims: fc.array(fc.constantFrom("cn-2014-yunnan", "jp-1987-thirteen"), { maxLength: 12 }),
  marks: fc.array(
    fc.record({
      kind: fc.constantFrom("arrow", "ring", "spotlight", "line"),
      words: fc.string({ maxLength: 80 }),
      points: fc.constantFrom([
        [102.5, 18],
        [104, 19.5],
      ]),
    }),
    { maxLength: 3 },
  ),
});

/** A story as it is once it was let in. */
export const ownStory = fc
  .record({
    title: fc.string({ maxLength: 120 }),
    lead: fc.string({ maxLength: 200 }),
    steps: fc.array(ownStep, { minLength: 1, maxLength: 5 }),
  })
  .map((made) => readStoryText(writeStoryFile(made)).story)
  .filter((read) => read !== null);

/** A story as it is kept and sent. */
export const lesson: OwnStory = {
  title: "A lesson",
  lead: "",
  steps: [{ title: "Laos", words: "", notes: "", view: "country=LA", claims: [] }],
};
