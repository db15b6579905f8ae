/** The words of the stories: short, plain and calm, for a class and a wall, and nothing that does harm. */
import { describe, expect, test } from "vitest";
import { operationalWords } from "#own/harm/operational-words.ts";
import { stories } from "#subject/stories/stories.ts";
import {
  breaking,
  everything,
  nameOf,
  questions,
  steps,
  toldIn,
  wordsOf,
} from "../support/texts/told-texts.ts";

const sentencesOf = (text: string) => text.split(/(?<=[.?:]”?)\s+(?=[\p{Lu}“0-9])/u);
describe("sentences", () => {
  test("are short enough to be read on a wall", () => {
    const onTheWall = steps.flatMap(({ story, step }) =>
      toldIn(story, step).filter(({ name }) => /(words|gentle)$/.test(name)),
    );
    expect(breaking(onTheWall, ({ text }) => wordsOf(text).length > 60)).toEqual([]);
    expect(
      breaking(onTheWall, ({ text }) => {
        const { length } = text.match(/[.?](?=\s|$|”)/g) ?? [];
        return length === undefined || length < 2 || length > 4;
      }),
    ).toEqual([]);
    expect(
      steps.filter(({ step }) => step.title.en.length >= 45).map(({ step }) => step.id),
    ).toEqual([]);
    const long = everything.flatMap(({ name, text }) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > 28)
        .map((sentence) => `${name}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test("are for readers from fourteen years on: short on average, of words that are not long", () => {
    const indexOf = (texts: readonly string[]) => {
      const sentences = texts.flatMap(sentencesOf);
      const words = sentences.flatMap(wordsOf);
      const letters = words.join("").replace(/[^\p{L}\d]/gu, "").length;
      const average = words.length / sentences.length;
      // The automated readability index: about the years of school that a text asks for.
      return { average, index: 4.71 * (letters / words.length) + 0.5 * average - 21.43 };
    };
    for (const { id, steps: told } of stories) {
      const texts = told.flatMap(({ words, notes }) => [words.en, notes.en]);
      expect(indexOf(texts).average, id).toBeLessThan(16);
      expect(indexOf(texts).index, id).toBeLessThan(8);
    }
    const hard = steps.filter(
      ({ step: { words, notes } }) => indexOf([words.en, notes.en]).index > 9,
    );
    expect(hard.map(({ story, step }) => nameOf(story, step))).toEqual([]);
  });

  test("end in a full stop or a question mark", () => {
    const sentences = [
      ...steps.flatMap(({ step: { words, notes, gentle } }) => [words, notes, gentle ?? words]),
      ...questions.flatMap(({ question: { ask, because } }) => [ask, because]),
      ...stories.flatMap(({ lead, discussion, lesson }) => [
        ...[lead, ...discussion],
        ...[...lesson.aims, ...lesson.followUp],
      ]),
    ];
    expect(sentences.filter(({ en }) => !/[.?]”?$/.test(en))).toEqual([]);
  });

  test("are calm and plain: no exclamation, no em dash, no markup, no pity", () => {
    expect(breaking(everything, ({ text }) => /[!—<>{}]|\s{2}|^\s|\s$/.test(text))).toEqual([]);
    const loud =
      /\b(tragic\w*|dramatic\w*|shocking\w*|horrif\w*|desperate\w*|poor souls?|victims?|brave\w*|heroic\w*|flood(s|ed)?|wave(s)?|escapees?|illegals|aliens?)\b/i;
    expect(breaking(everything, ({ text }) => loud.test(text))).toEqual([]);
  });

  test("tell nothing operational, and nothing of violence but where it is guarded", () => {
    expect(
      breaking(everything, ({ text }) =>
        operationalWords.some(({ english }) => english.test(text)),
      ),
    ).toEqual([]);
    const violent =
      /\b(tortur\w*|execut(ed|ion|ions)|kill\w*|suicid\w*|shot|traffick\w*|death|dead|die[ds]?|starv\w*|rape\w*|beat(en|ing)?|camps?)\b/i;
    const guarded = new Set(
      steps.flatMap(({ story, step }) => (step.gentle ? [`${nameOf(story, step)} words`] : [])),
    );
    const told = everything.filter(({ name }) => !guarded.has(name));
    expect(breaking(told, ({ text }) => violent.test(text))).toEqual([]);
  });
});
