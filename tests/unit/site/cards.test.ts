import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { guardedSentence } from "#languages/words/terms.ts";
import { cardSize } from "#site/cards/card.ts";
import { cardOf, frontOf } from "#site/cards/draw-card.ts";
import { makeCards } from "#site/cards/make-cards.ts";
import { geographyOf } from "#site/pages/write-pages.ts";
import { files, pages } from "../../support/pages/written-pages.ts";

const geography = geographyOf(files);

describe("the picture for links to a page", () => {
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
    const covered = pages.flatMap((page) => {
      const [{ path }, { svg }] = [page, frontOf(page)];
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
