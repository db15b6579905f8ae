/** The rules of do-no-harm on words: on every text that is published, by whatever way it goes out. */
import { describe, expect, test } from "vitest";
import { harmReasons } from "#own/harm/finding.ts";
import { operationalWords } from "#own/harm/operational-words.ts";
import { ageSigns, findInText } from "#own/harm/text-rules.ts";
import { allTexts, type PublishedText } from "../support/texts/all-texts.ts";
import { hashOfName, nameFinder, readWithheldNames } from "../support/texts/name-hashes.mjs";
import { inEnglish, inKorean } from "../support/texts/operational-words.ts";
import { publicNames } from "../support/texts/public-names.ts";

const texts = allTexts();

/** Where texts break a rule, but for what is named as harmless, with the reason. */
function breaking(
  breaks: (text: PublishedText) => boolean,
  exceptions: Readonly<Record<string, string>> = {},
): string[] {
  return texts
    .filter(({ id }) => !Object.hasOwn(exceptions, id))
    .filter(breaks)
    .map(({ id, part }) => `${id}: ${part}`);
}

describe("every text is looked at", () => {
  const all = texts.map(({ id, part, text }) => `${id}|${part}|${text}`).join("\n");

  test.each([
    ["a statement", /\|statement\|/],
    ["a caveat", /\|caveat\|/],
    ["a relation's note", /\|note\|/],
    ["what is withheld on a route", /\|withheld\|/],
    ["a route's name and label", /\|label\|/],
    ["where no figure is published", /\|noPublishedFigure\|/],
    ["a place in a source", /\|evidence locator\|/],
    ["whom a source names", /\|evidence attributedTo\|/],
    ["a note of a source", /sources \S+ note\|/],
    ["a title of a source", /sources \S+ title\|/],
    ["a group of figures", /\|figures group\|/],
    ["a takeaway", /\|takeaway text\|/],
    ["a year's sentence", /\|chronicle text\|/],
    ["a story", /\|gentle\|/],
    ["a question", /\|because\|/],
    ["a term", /\|term hangul\|/],
    ["a book or film", /\|work title\|/],
    ["a word of the interface", /left_out_text\|/],
    ["the page before its program", /page_no_scripts\|/],
    ["the page in other sites' frames", /page_embedded_no_scripts\|/],
    ["the page for a wrong address", /page_missing_text\|/],
    ["a table's dictionary", /README\.md\|/],
    ["a name on the map", /geo\/anchors\.ts\|/],
    ["a statement in Korean", /\|statement ko\|[^\n]*[가-힣]/],
    ["a word of the interface in Korean", /ko\|[^\n]*[가-힣]/],
    ["a word that Korean has in its code", /ko-places\.ts\|[^\n]*[가-힣]/],
    ["the README in Korean", /README\.ko\.md\|[^\n]*[가-힣]/],
  ])("%s", (_, written) => {
    expect(all).toMatch(written);
  });
});

describe("3. nothing operational", () => {
  test.each(operationalWords)("no published text has the word $id", ({ id, english, korean }) => {
    expect(breaking(({ text }) => english.test(text), inEnglish[id])).toEqual([]);
    expect(breaking(({ text }) => korean.test(text), inKorean[id])).toEqual([]);
  });

  test("an exception is of a word that is looked for", () => {
    const ids = operationalWords.map(({ id }) => id);
    const named = Object.keys({ ...inEnglish, ...inKorean });
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("5. no persons", () => {
  test("no private person who fled, and no helper, is named", () => {
    const isNamed = nameFinder(readWithheldNames());
    const exceptions = { "xx-work-the-suspect": "an actor, for his part in a film" };
    expect(breaking(({ text }) => isNamed(text), exceptions)).toEqual([]);
  });

  // Nobody is called so.
  test.each([
    ["Quillan Ves-ora", "a report on Quillan Ves-ora, of 2011"],
    ["Quillan Ves-ora", "QUILLAN VES ORA"],
    ["Quillan Ves-ora", "Quillán Vesora’s account"],
    ["Quillan Ves-ora", "https://news.example/2011/quillan-ves-ora-speaks.html"],
    ["뷁쀍", "뷁쀍은 말했다"],
    ["뷁쀍", "어제 뷁 쀍"],
  ])("a name is found by its hash alone: %s in “%s”", (name, text) => {
    const isNamed = nameFinder({ salt: "salt", names: [hashOfName("salt", name)] });
    expect(isNamed(text)).toBe(true);
    expect(isNamed("Laos and Thailand 라오스")).toBe(false);
  });

  test("no one's exact age is given", () => {
    expect(breaking(({ text }) => ageSigns.some((sign) => sign.test(text)))).toEqual([]);
  });
});

describe("11. dignity", () => {
  test("violence is told behind a content note alone", () => {
    const violence =
      /고문(을|하|당|이|과|받)|처형|총살|강간|성폭행|강제 ?낙태|성폭력|\b(tortur\w*|execut(ed|ion|ions)|rape\w*|forced abortions?|sexual violence|shot \w+ times)\b/i;
    const exceptions = {
      "cn-policy-treaties": "the name of a convention",
      "ru-2014-draft-terms": "a clause of a draft, no account",
      "kr-ngo-saejowi": "a course on prevention",
    };
    expect(
      breaking(({ text, isGuarded }) => !isGuarded && violence.test(text), exceptions),
    ).toEqual([]);
  });
});

describe("14. the reader's own is held to what the atlas keeps itself", () => {
  /** Of the rules for the words of others, what our own texts may say, and why. */
  const exceptions = [
    { reason: "recent-words", of: "dong-a-ilbo-1996", why: "the title of an article of 1996" },
  ];
  // Those have their exceptions above.
  const reasons = Object.keys(harmReasons).filter((reason) => reason !== "operational-word");

  const isPublic = (text: string) => Object.keys(publicNames).includes(text);

  test("no published text has what the harm check marks", () => {
    const marked = texts.flatMap(({ id, part, text }) =>
      findInText(text)
        .filter(({ reason }) => reasons.includes(reason))
        .filter(
          (found) =>
            !exceptions.some(
              ({ reason, of }) => reason === found.reason && `${id} ${part}`.includes(of),
            ),
        )
        .filter(({ start, end }) => !isPublic(text.slice(start, end)))
        .map(({ reason, start, end }) => `${id} ${part}: ${reason}: ${text.slice(start, end)}`),
    );
    expect(marked).toEqual([]);
  });

  test("a name that may be told is there", () => {
    const all = texts.map(({ text }) => text).join("\n");
    expect(Object.keys(publicNames).filter((name) => !all.includes(name))).toEqual([]);
  });
});
