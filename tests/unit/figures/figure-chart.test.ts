/** The years chart as a picture of its own. */
import { describe, expect, test } from "vitest";
import type { Element } from "xast";
import { prepareStrip } from "#figures/composing/blocks/strip-figure.ts";
import { finishFigure } from "#figures/composing/finish-figure.ts";
import { geography, itsOwn, sampleOptions, views } from "../../support/pictures/composed-figure.ts";
import { textOf } from "../../support/pictures/drawn-map.ts";

/** Looks and shapes of a figure's paths. */
function pathsOf(tree: Element): { fill: string; stroke: string; d: string }[] {
  const own = tree.attributes;
  const path = { fill: own["fill"] ?? "", stroke: own["stroke"] ?? "none", d: own["d"] ?? "" };
  const inside = tree.children.flatMap((child) => (child.type === "element" ? pathsOf(child) : []));
  return tree.name === "path" ? [path] : inside;
}

describe("the years chart", () => {
  const { alternative, title, caption, svg } = finishFigure(
    geography,
    "strip",
    sampleOptions,
    itsOwn,
  );

  test("is told with every year once, and numbers for several years as such", () => {
    expect(title).toMatch(/^Arrivals in South Korea: /);
    expect(alternative.match(/1,043/g)).toHaveLength(1);
    expect(alternative).toContain("1,043 in 1999–2001");
    expect(alternative).toContain("2009: 2,914");
    expect(caption).toContain("A flow: each person counts once.");
  });

  test.each([
    ["arrivals", null, "Arrivals in South Korea: 2,914 in 2009, the most in one year"],
    ["arrivals", 2021, "Arrivals in South Korea: 63 in 2021"],
    ["arrivals", 2000, "Arrivals in South Korea"],
  ] as const)("is called after its finding: %s in %s", (series, year, called) => {
    const options = { ...sampleOptions, view: { ...sampleOptions.view, series, year } };
    expect(finishFigure(geography, "strip", options, itsOwn).title).toBe(called);
  });

  test("writes what its notes say over their years, and the chosen year's number over its own", () => {
    const notes = ["947 up to 1998", "1,043 in 1999–2001", "Peak: 2,914", "2025: 223"];
    const textsIn = (year: number) => {
      const options = { ...sampleOptions, view: { ...views.year, year } };
      const [chart] = prepareStrip(options).blocks.filter(({ name }) => name === "chart");
      return chart?.texts ?? [];
    };
    const texts = textsIn(2004);
    const words = texts.map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining([...notes, "1,898"]));
    expect(texts.find(({ text }) => text === "2004")?.type.face).toBe("semibold");
    const [bucket, peak] = ["947 up to 1998", "Peak: 2,914"].map((words) =>
      texts.find(({ text }) => text === words),
    );
    expect(bucket?.x).toBeLessThan(peak?.x ?? 0);
    expect(bucket?.baseline).toBeGreaterThan(peak?.baseline ?? Number.POSITIVE_INFINITY);
    // The peak's own number is not written twice.
    expect(textsIn(2009).filter(({ text }) => text === "2,914")).toEqual([]);
  });

  test("draws a block that is open at one side as a block, not as a wedge", () => {
    // A path that is filled comes back to where it began, by itself or by an arc.
    const open = pathsOf(svg).filter(({ d }) => /^M[^zZ]*V[^zZ]*$|^M[^zZ]*H[^zZ]*V/.test(d));
    expect(open.length).toBeGreaterThan(1);
    expect(open.filter(({ fill }) => fill !== "none")).toEqual([]);
  });

  test("says what its buckets are", () => {
    expect(textOf(svg).replace(/\s+/g, " ")).toContain("1,043 in 1999–2001");
  });
});
