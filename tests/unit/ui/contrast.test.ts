/** Text, lines and tints of every theme: read by weak eyes, and told apart by colour-blind ones. */

import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
  rgb,
  wcagContrast,
} from "culori";
import { describe, expect, test } from "vitest";
import { type Stance, stances } from "#model/model.ts";
import { stanceHatches } from "#symbology/stances.ts";
import { themes } from "#symbology/themes.ts";

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for lines and parts of controls. */
const least = { text: 4.5, line: 3 } as const;

/** CIEDE2000 of neighbours on the scale of stances, and where there is one ink, their contrast. */
const neighbours = { difference: 12, contrast: 1.3 } as const;

/** From one end of the scale to the other. */
const scaleOfStances = [
  "returns",
  "arrests-varies",
  "lets-pass",
  "sends-to-south",
  "resettles",
] as const satisfies readonly Stance[];

/** CIEDE2000: below this, two colours that lie apart are easily taken for one another. */
const leastDifference = 10;

type Eye = (colour: Rgb) => Rgb;

const eyes: readonly (readonly [string, Eye])[] = [
  ["full colour vision", (colour) => colour],
  ["protanopia", filterDeficiencyProt(1)],
  ["deuteranopia", filterDeficiencyDeuter(1)],
  ["tritanopia", filterDeficiencyTrit(1)],
];

function colourOf(code: string): Rgb {
  const colour = rgb(code);
  if (!colour) throw new Error(`${code} is no colour.`);
  return colour;
}

/** Kind, direction and spacing; thickness alone tells nothing apart. */
function hatchShape(stance: Stance): string {
  const hatch = stanceHatches[stance];
  if (hatch.kind === "none") return "none";
  return `${hatch.kind} ${hatch.kind === "lines" ? hatch.angle : ""} ${hatch.spacing}`;
}

function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

/** What is too weak, in words: an empty list is the promise kept. */
function weak(
  pairs: readonly (readonly [name: string, ink: string, ground: string])[],
  limit: number,
): string[] {
  return pairs
    .map(([name, ink, ground]) => ({ name, contrast: wcagContrast(ink, ground) }))
    .filter(({ contrast }) => contrast < limit)
    .map(({ name, contrast }) => `${name}: ${contrast.toFixed(2)}`);
}

describe.each(Object.values(themes))("the theme $name", ({ page, map, chart, route, stance }) => {
  const grounds = ["surface", "raised", "sunken"] as const;
  const tints = Object.entries(stance);

  test("has text that can be read on every ground of the page", () => {
    const inks = ["text", "quiet", "accent", "caution"] as const;
    const pairs = inks.flatMap((ink) =>
      grounds.map((ground) => [`${ink} on ${ground}`, page[ink], page[ground]] as const),
    );
    const onTints = [
      ["text on the accent", page.accentText, page.accent],
      ["accent on its tint", page.accent, page.accentSoft],
      ["text on the accent's tint", page.text, page.accentSoft],
      ["quiet on the accent's tint", page.quiet, page.accentSoft],
      ["text on the tint of doubt", page.text, page.doubtTint],
      ["name of the origin", map.originInk, map.origin],
    ] as const;
    expect(weak([...pairs, ...onTints], least.text)).toEqual([]);
  });

  test("has labels that can be read on their halo, on land, on every tint and on water", () => {
    const labels = ["label", "labelQuiet"] as const;
    const pairs = labels.flatMap((ink) => [
      [`${ink} on its halo`, map[ink], map.labelHalo] as const,
      [`${ink} on land`, map[ink], map.land] as const,
    ]);
    const onTints = tints.map(([id, tint]) => [`label on ${id}`, map.label, tint] as const);
    const onWater = ["label of water", map.waterLabel, map.waterLabelHalo] as const;
    expect(weak([...pairs, ...onTints, onWater], least.text)).toEqual([]);
  });

  test("has a focus and marks that stand out from every ground", () => {
    const focus = grounds.map(
      (ground) => [`focus on ${ground}`, page.focus, page[ground]] as const,
    );
    const focusOnMap = (["land", "sea"] as const).map(
      (ground) => [`focus on ${ground}`, page.focus, map[ground]] as const,
    );
    const edges = (["surface", "raised"] as const).flatMap((ground) => [
      [`edge of a control on ${ground}`, page.controlBorder, page[ground]] as const,
      [`dot of doubt on ${ground}`, page.doubt, page[ground]] as const,
    ]);
    const dot = ["dot of doubt on its mark", page.doubt, page.accentSoft] as const;
    const marks = (["chartWomen", "chartMen", "chartTotal", "chartMark"] as const).map(
      (mark) => [mark, chart[mark], page.surface] as const,
    );
    expect(weak([...focus, ...focusOnMap, ...edges, dot, ...marks], least.line)).toEqual([]);
  });

  test("has routes that stand out from their casing and from all that they cross", () => {
    const pairs = Object.entries(route).flatMap(([id, line]) => [
      [`${id} on its casing`, line, map.corridorCasing] as const,
      [`${id} on land`, line, map.land] as const,
      [`${id} on the sea`, line, map.sea] as const,
      ...tints.map(([tint, ground]) => [`${id} on ${tint}`, line, ground] as const),
    ]);
    expect(weak(pairs, least.line)).toEqual([]);
  });

  test("has stations, incidents and selections that stand out", () => {
    const onTints = tints.flatMap(([id, tint]) => [
      [`selection on ${id}`, map.selection, tint] as const,
      [`station on ${id}`, map.station, tint] as const,
      [`incident on ${id}`, map.incident, tint] as const,
    ]);
    const within = [
      ["station on its fill", map.station, map.stationFill] as const,
      ["incident on its fill", map.incident, map.incidentFill] as const,
    ];
    expect(weak([...onTints, ...within], least.line)).toEqual([]);
  });
});

const pairsOfScale = scaleOfStances.slice(1).map((id, i) => [scaleOfStances[i] ?? id, id] as const);

test.each(["light", "dark", "print"] as const)(
  "neighbouring stances are told apart in %s",
  (name) => {
    const difference = differenceCiede2000();
    const { stance, stanceEdge, map } = themes[name];
    const alike = [stance, stanceEdge].flatMap((colours) =>
      pairsOfScale
        .map(([a, b]) => ({ a, b, is: difference(colours[a], colours[b]) }))
        .filter(({ is }) => is < neighbours.difference),
    );
    expect(alike).toEqual([]);
    for (const id of scaleOfStances) {
      expect(difference(stance[id], map.origin), `${id} and the origin`).toBeGreaterThan(20);
      expect(difference(stance[id], stance["none-known"]), `${id} and unknown`).toBeGreaterThan(9);
    }
  },
);

test("in one ink neighbouring stances are told apart by lightness and by hatch", () => {
  const { stance } = themes.greyscale;
  for (const [a, b] of pairsOfScale) {
    expect(wcagContrast(stance[a], stance[b]), `${a}, ${b}`).toBeGreaterThan(neighbours.contrast);
    expect(hatchShape(a)).not.toBe(hatchShape(b));
  }
});

test("the origin stands out from the bands of all countries around it", () => {
  for (const { stanceEdge, map } of Object.values(themes)) {
    const pairs = scaleOfStances.map((id) => [id, map.origin, stanceEdge[id]] as const);
    expect(weak(pairs, least.line)).toEqual([]);
  }
});

test("women's columns and men's are told apart by lightness in every theme", () => {
  for (const { name, chart } of Object.values(themes)) {
    expect(wcagContrast(chart.chartWomen, chart.chartMen), name).toBeGreaterThan(1.8);
  }
});

describe.each(eyes)("to an eye with %s", (_, seen) => {
  const difference = differenceCiede2000();

  /** Which of some colours are easily taken for one another. */
  function alike<T extends string>(colours: Readonly<Record<T, string>>, ids: readonly T[]) {
    return pairsOf(ids).filter(
      ([a, b]) =>
        difference(seen(colourOf(colours[a])), seen(colourOf(colours[b]))) < leastDifference,
    );
  }

  test("tints that look alike in colour differ in their hatch", () => {
    for (const { stance } of Object.values(themes)) {
      const confused = alike(stance, stances).filter(([a, b]) => hatchShape(a) === hatchShape(b));
      expect(confused).toEqual([]);
    }
  });
});
