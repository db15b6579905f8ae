import { describe, expect, test } from "vitest";
import { cardSize } from "#site/cards/card.ts";
import { cardOf } from "#site/cards/draw-card.ts";
import { makeCards } from "#site/cards/make-cards.ts";
import { geographyOf } from "#site/pages/write-pages.ts";
import { files, htmlOf, pages } from "../../support/pages/written-pages.ts";

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
    const geography = geographyOf(files);
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
    const geography = geographyOf(files);
    const drawn = new Map<string, string>();
    const covered = pages.flatMap((page) => {
      const groups = cardOf(page, geography, drawn).svg.matchAll(
        /<g font-family="[^"]*" font-size="(\d+)"[^>]*text-anchor="start">(.*?)<\/g>/g,
      );
      const spans = [...groups].map(([, size = "", texts = ""]) => {
        const lines = [...texts.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y));
        return { top: Math.min(...lines) - Number(size) * 0.8, foot: Math.max(...lines) };
      });
      expect(spans.length, page.path).toBeGreaterThan(2);
      return spans.some(({ top }, at) => top < (spans[at - 1]?.foot ?? 0)) ? [page.path] : [];
    });
    expect(covered).toEqual([]);
  });
});

test("pictures for links are painted in a language of the atlas, or not at all", async () => {
  const painting = makeCards(process.cwd(), "e", "dist", () => {});
  await expect(painting).rejects.toThrow("The atlas has no language “e”.");
});
