import jsQr from "jsqr";
import { describe, expect, test } from "vitest";
import type { Element } from "xast";
import { drawQr, qrModules } from "#drawing/qr.ts";
import { figurePresets, frameOf, freeFrame, longestSide } from "#figures/composing/presets.ts";
import { usualScale } from "#figures/dialog/files/pixel-scales.ts";
import { fileNameOf } from "#figures/files/file-name.ts";
import { elementsOf } from "../../support/pictures/drawn-map.ts";

const darkOf = (code: Element) =>
  String(elementsOf(code).find(({ name }) => name === "path")?.attributes["d"]);

const runsOf = (code: Element) =>
  [...darkOf(code).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(([, left, top, width]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(left) + Number(width),
  }));

/** Paints the squares of a code as a screen would, `scale` pixels a module. */
function paint(code: Element, side: number, scale: number): Uint8ClampedArray {
  const width = side * scale;
  const pixels = new Uint8ClampedArray(width ** 2 * 4).fill(255);
  for (const { left, top, right } of runsOf(code)) {
    for (let y = top * scale; y < (top + 1) * scale; y++)
      for (let x = left * scale; x < right * scale; x++)
        pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  }
  return pixels;
}

describe("the QR code of a figure", () => {
  const address =
    "https://example.org/the-long-way-south/#year=2009&route=laos-thailand&at=112.4,30.25,3.1";

  test("is read back as the exact address", () => {
    const side = qrModules(address);
    const code = drawQr(address, { x: 10, y: 20, size: side });
    const pixels = paint(code, side, 3);
    expect(jsQr(pixels, side * 3, side * 3)?.data).toBe(address);
  });

  test("keeps a blank rim of four modules, and stands where it is put", () => {
    const side = qrModules(address);
    const code = drawQr(address, { x: 10, y: 20, size: side * 2 });
    expect(code.attributes["transform"]).toBe("translate(10 20) scale(2)");
    const starts = runsOf(code);
    expect(Math.min(...starts.map(({ left }) => left))).toBe(4);
    expect(Math.min(...starts.map(({ top }) => top))).toBe(4);
    expect(Math.max(...starts.map(({ right }) => right))).toBe(side - 4);
  });
});

describe("the name of a file", () => {
  test("says the subject, the year and the true size", () => {
    const subject = { subject: "long-way-south", year: 2009, size: "1920x1080" };
    expect(fileNameOf(subject, "png")).toBe("long-way-south_2009_1920x1080.png");
    expect(fileNameOf({ subject: "Laos & Thailand", size: "A4 landscape" }, "pdf")).toBe(
      "laos-thailand_a4-landscape.pdf",
    );
  });
});

test.each(figurePresets)(
  "a PNG of $id has what print asks for, or twice what a screen shows",
  (preset) => {
    const frame = frameOf(preset);
    const scale = usualScale(frame);
    expect(96 * scale).toBeGreaterThanOrEqual(preset.unit === "mm" ? 300 : 192);
    expect(scale * Math.max(frame.width, frame.height)).toBeLessThanOrEqual(longestSide);
  },
);

test("a PNG of a large size is as fine as its longest side may be", () => {
  expect(usualScale(freeFrame(1000, 600, "mm"))).toBe(2);
  expect(usualScale(freeFrame(8000, 6000, "px"))).toBe(1);
});
