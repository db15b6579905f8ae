/** One ink: what colours tell apart, greys and hatches do as well. */
import { describe, expect, test } from "vitest";
import type { Stance } from "#model/model.ts";
import { type Hatch, hatchTileSize, inkAt } from "#symbology/hatches.ts";
import { hatchInk, isHatchedIn, scaleOfStances, stanceHatches } from "#symbology/stances.ts";
import { greyscale } from "#symbology/themes.ts";

const channel = (value: number) =>
  value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** Relative luminance of a grey, 0 to 1. */
const luminance = (colour: string) => channel(Number.parseInt(colour.slice(1, 3), 16) / 255);

const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** How much of a hatch's tile is ink. */
function coverage(hatch: Hatch): number {
  const steps = Array.from({ length: hatchTileSize * 4 }, (_, i) => i / 4);
  const ink = steps.flatMap((x) => steps.map((y) => inkAt(hatch, x, y, 0.25)));
  return ink.reduce((sum, each) => sum + each, 0) / ink.length;
}

/** The light of a stance's fill, and of all of it with its hatch, from further away. */
function lightOf(stance: Stance) {
  const fill = luminance(greyscale.stance[stance]);
  const { colour, strength } = hatchInk(stance, greyscale);
  const share = isHatchedIn(stance, greyscale) ? coverage(stanceHatches[stance]) * strength : 0;
  return { fill, whole: fill * (1 - share) + luminance(colour) * share };
}

const known = scaleOfStances.filter((stance) => stance !== "none-known");
// Any two may lie side by side on the map, not only neighbours on the scale.
const pairs = known.flatMap((one, i) => known.slice(i + 1).map((other) => [one, other] as const));

const looks = (stance: Stance) => JSON.stringify(stanceHatches[stance]);

describe.each(pairs)("%s and %s", (one, other) => {
  test("differ by 1.3 to 1 in light, near and from afar, and by hatch", () => {
    const [a, b] = [lightOf(one), lightOf(other)];
    expect(ratio(a.fill, b.fill)).toBeGreaterThanOrEqual(1.3);
    expect(ratio(a.whole, b.whole)).toBeGreaterThanOrEqual(1.3);
    expect(looks(one)).not.toBe(looks(other));
  });
});

test("no two stances look alike: they differ by a third in light, or by how their hatch lies", () => {
  for (const [i, one] of scaleOfStances.entries())
    for (const other of scaleOfStances.slice(i + 1)) {
      const [a, b] = [stanceHatches[one], stanceHatches[other]];
      const lies =
        a.kind !== b.kind || (a.kind === "lines" && b.kind === "lines" && a.angle !== b.angle);
      const isLight = ratio(lightOf(one).fill, lightOf(other).fill) >= 1.3;
      expect(lies || isLight, `${one}, ${other}`).toBe(true);
    }
});

test("each stance has a hatch of its own kind or direction, and what is not in the atlas has none", () => {
  const kinds = scaleOfStances.map((stance) => {
    const hatch = stanceHatches[stance];
    return hatch.kind === "lines" ? `${hatch.kind} ${hatch.angle} ${hatch.spacing}` : hatch.kind;
  });
  expect(new Set(kinds).size).toBe(scaleOfStances.length);
  expect(scaleOfStances.filter((stance) => !isHatchedIn(stance, greyscale))).toEqual([]);
  const fills = scaleOfStances.map((stance) => greyscale.stance[stance]);
  expect([...fills, greyscale.map.sea]).not.toContain(greyscale.map.land);
});

test("names and lines stand out from every grey", () => {
  for (const stance of scaleOfStances) {
    const { fill } = lightOf(stance);
    expect(ratio(fill, luminance(greyscale.map.label))).toBeGreaterThan(7);
    expect(ratio(fill, luminance(greyscale.page.text))).toBeGreaterThan(7);
  }
});
