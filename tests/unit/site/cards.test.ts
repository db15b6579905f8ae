import { parse } from "opentype.js";
import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { guardedSentence } from "#languages/words/terms.ts";
import { cardSize } from "#site/cards/card.ts";
import { cardOf } from "#site/cards/draw-card.ts";
import { facesFor, readFaces } from "#site/cards/faces.ts";
import { makeCards } from "#site/cards/make-cards.ts";
import { geographyOf } from "#site/pages/write-pages.ts";
import { files, htmlOf, pages } from "../../support/pages/written-pages.ts";
import { wholeInKorean } from "../../support/texts/in-korean.ts";

const geography = geographyOf(files);
/** The cards of all pages, in English. */
const cards = () => {
  const drawn = new Map<string, string>();
  return pages.map((page) => ({ path: page.path, ...cardOf(page, geography, drawn) }));
};
let made: ReturnType<typeof cards> | undefined;
const cardsOfAll = () => {
  made ??= cards();
  return made;
};

/** Whether any of some faces has a form for a letter. */
function formsIn(faces: readonly Uint8Array[]): (letter: string) => boolean {
  const fonts = faces.map((face) => parse(new Uint8Array(face).buffer));
  return (letter) => fonts.some((font) => font.charToGlyphIndex(letter) > 0);
}

describe("the picture for links to a page", () => {
  test("is named with its size and words, whole where the address is known", () => {
    const laos = htmlOf("country/laos/");
    expect(laos).toContain('<meta property="og:image" content="../../country/laos/card.png">');
    expect(laos).toContain('<meta property="og:image:width" content="1200">');
    for (const { path } of pages)
      expect(htmlOf(path), path).toMatch(/<meta property="og:image:alt" content="[^"]{2,}"/);
  });

  test("says what the page is called and where it is from, within its frame", () => {
    const drawn = new Map<string, string>();
    for (const path of ["country/laos/", "glossary/", "news/"]) {
      const page = pages.find((each) => each.path === path);
      if (!page) throw new Error(`There is no page ${path}`);
      const { svg, map, name } = cardOf(page, geography, drawn);
      expect(name).toBe(`${path}card.png`);
      expect(svg).toContain(page.title);
      expect(svg).toContain("The Long Way South");
      expect(map === null).toBe(page.card?.extent === undefined);
      const lowest = [...svg.matchAll(/<text [^>]*y="([\d.]+)"/g)].map(([, y]) => Number(y));
      expect(Math.max(...lowest)).toBeLessThan(cardSize.height);
    }
  });

  test("has no words over others, however many they are", () => {
    const covered = cardsOfAll().flatMap(({ path, svg }) => {
      const groups = svg.matchAll(
        /<g font-family="[^"]*" font-size="(\d+)"[^>]*text-anchor="start">(.*?)<\/g>/g,
      );
      const spans = [...groups].map(([, size = "", texts = ""]) => {
        const lines = [...texts.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y));
        return { top: Math.min(...lines) - Number(size) * 0.8, foot: Math.max(...lines) };
      });
      expect(spans.length, path).toBeGreaterThan(2);
      return spans.some(({ top }, at) => top < (spans[at - 1]?.foot ?? 0)) ? [path] : [];
    });
    expect(covered).toEqual([]);
  });
});

test("what a link says of a page is never the note before an account of violence", () => {
  const note = atlas.claims.find(({ contentNote }) => contentNote);
  if (!note) throw new Error("No claim tells of violence");
  const guarded = pages.filter(({ description, card }) =>
    [description, card?.finding].includes(guardedSentence(note)),
  );
  expect(guarded.map(({ path }) => path)).toEqual([]);
});

test("pictures for links are painted in a language of the atlas, or not at all", async () => {
  const painting = makeCards(process.cwd(), "e", "dist", () => {});
  await expect(painting).rejects.toThrow("The atlas has no language “e”.");
});

test("every letter of them is in the faces that they are painted with", async () => {
  const { drawCards, unpackFont, writeFiles } = (await wholeInKorean()).site;
  const faces = await readFaces(unpackFont);
  const letters = new Map(
    [faces.latin, faces.all].map((some) => [some, new Map<string, string>()]),
  );
  for (const { name, svg } of [...cardsOfAll(), ...drawCards(writeFiles())]) {
    const plain = svg
      .replace(/<[^>]*>/g, "")
      .replace(/&#x([0-9A-F]+);/gi, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      );
    for (const letter of plain) letters.get(facesFor(svg, faces))?.set(letter, name);
  }
  const lacking = [...letters].flatMap(([some, used]) => {
    const hasForm = formsIn(some);
    return [...used].filter(([letter]) => letter.trim() !== "" && !hasForm(letter));
  });
  expect(lacking).toEqual([]);
});
