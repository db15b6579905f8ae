/** Pictures for links, in both languages: a painter leaves out a letter that its faces lack. */
import { parse } from "opentype.js";
import { expect, test } from "vitest";
import { facesFor, readFaces } from "#site/cards/faces.ts";
import { cardFronts } from "../../support/texts/card-fronts-told.ts";
import { wholeInKorean } from "../../support/texts/in-korean.ts";

/** Whether any of some faces has a form for a letter. */
function formsIn(faces: readonly Uint8Array[]): (letter: string) => boolean {
  const fonts = faces.map((face) => parse(new Uint8Array(face).buffer));
  return (letter) => fonts.some((font) => font.charToGlyphIndex(letter) > 0);
}

test("every letter of them is in the faces that they are painted with", async () => {
  const { cards } = await wholeInKorean();
  const faces = await readFaces(cards.unpackWoff);
  const letters = new Map(
    [faces.latin, faces.all].map((some) => [some, new Map<string, string>()]),
  );
  for (const { name, svg } of [...cardFronts(), ...cards.cardFronts()]) {
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
