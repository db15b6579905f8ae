/** How the words of a figure are set: in lines, in columns, and beside the code of its address. */
import { describe, expect, test } from "vitest";
import { footBlocks } from "#figures/composing/blocks/foot-block.ts";
import { headBlock } from "#figures/composing/blocks/head-block.ts";
import { packColumns } from "#figures/composing/blocks/pack-columns.ts";
import { finishFigure } from "#figures/composing/finish-figure.ts";
import { printedAddresses } from "#figures/composing/foot-words.ts";
import { boxOfText, setParagraph } from "#figures/composing/text/set-text.ts";
import {
  address,
  geography,
  itsOwn,
  sampleOptions,
} from "../../support/pictures/composed-figure.ts";

test("no line of a title ends in a word that leans on the next", () => {
  for (let width = 160; width < 600; width += 10) {
    const { texts } = headBlock(
      {
        title: "Leaving North Korea: By sea, to Japan or the South, 2009",
        note: "",
        time: "in 2009",
        accent: "#000000",
      },
      width,
      { medium: "page", scale: 1, shrink: 1 },
      { title: 9, note: 9 },
    );
    const lines = texts.map(({ text }) => text).filter((text) => text.includes(" "));
    expect(
      lines.filter((text) => /\s(by|to|and|the|of|or|over|through|into)$/iu.test(text)),
    ).toEqual([]);
  }
});

describe("setting type", () => {
  const span = { text: "", face: "regular", ink: "text" } as const;
  const set = (text: string, width: number, mostLines?: number) =>
    setParagraph([{ ...span, text }], {
      size: 10,
      width,
      lineHeight: 1.3,
      ...(mostLines && { mostLines }),
    }).texts;

  test("keeps every word, in lines that are not too wide", () => {
    const text = "Where the ways cross borders is left out, because it could endanger people.";
    const lines = set(text, 90);
    expect(lines.map((line) => line.text).join(" ")).toBe(text);
    for (const line of lines) expect(boxOfText(line).right).toBeLessThanOrEqual(90.001);
  });

  test("breaks a word that no line can hold, and cuts what is too long", () => {
    const lines = set("m".repeat(40), 90);
    expect(lines.map(({ text }) => text).join("")).toBe("m".repeat(40));
    const cut = set("one, two, three, four, five, six, seven", 60, 2);
    expect(cut).toHaveLength(2);
    expect(cut[1]?.text).toMatch(/[a-z]…$/);
  });
});

test("columns keep the order, and are as low as they can be", () => {
  const items = [4, 1, 1, 2, 3, 1].map((height) => ({ height, gap: 1 }));
  const { placed, height } = packColumns(items, 2);
  expect(placed.map(({ column }) => column)).toEqual([0, 0, 0, 1, 1, 1]);
  expect(height).toBe(8);
  expect(packColumns(items, 1).height).toBe(17);
});

describe("the code of the address", () => {
  const manner = { isCompact: false, wording: "short", sourceLines: 2, qr: true } as const;
  const facts = {
    publishers: ["A"],
    version: "1",
    date: "2026-11-24",
    time: "All years together",
    hasMap: true,
    own: [],
  };
  const codeOf = (shown: string, width: number) =>
    footBlocks({ ...facts, address: shown }, manner, width, { medium: "page", scale: 1, shrink: 1 })
      .code;
  const millimetres = (pixels: number) => (pixels * 25.4) / 96;

  test("is 18 millimetres wide at least, and wider for a long address", () => {
    const short = codeOf("https://example.org/", 700)?.width ?? 0;
    expect(millimetres(short)).toBeGreaterThanOrEqual(18);
    expect(codeOf(`${address}&hide=sea,dmz,missions,russia`, 700)?.width).toBeGreaterThan(short);
  });

  test("is left out where it would leave the words no room", () => {
    expect(codeOf(address, 170)).toBeNull();
    expect(codeOf(address, 340)).not.toBeNull();
  });
});

test("an address is printed without what nobody types, and may lose what its code still has", () => {
  expect(printedAddresses(address)).toEqual([
    "example.org/the-long-way-south/#route=laos-thailand&year=2009&at=112.43,30.12,3.1",
    "example.org/the-long-way-south/#route=laos-thailand&year=2009",
    "example.org/the-long-way-south",
  ]);
});

describe("an address that is too long for a code", () => {
  const long = `https://example.org/#told=${"A".repeat(2493)}`;
  test.each(["map", "legend", "strip"] as const)(
    "leaves %s whole, without the code, and known",
    (kind) => {
      const options = { ...sampleOptions, address: long };
      const figure = finishFigure(geography, kind, options, itsOwn);
      expect(figure.hasCode).toBe(false);
      expect(figure.meta.address).toBe(long);
      expect(finishFigure(geography, kind, sampleOptions, itsOwn).hasCode).toBe(true);
    },
  );
});
