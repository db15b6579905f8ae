/** The files of a figure, written and read back in a real browser. */

import { BlobSource, CanvasSink, Input, MATROSKA, MP4, WEBM } from "mediabunny";
import { decodeFrames } from "modern-gif";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, test } from "vitest";
import { widthOf } from "#figures/composing/text/letters.ts";
import { parseFigure } from "#figures/files/figure-document.ts";
import { layOutText } from "#figures/files/letters/lay-out-text.ts";
import { writePdf } from "#figures/files/pdf-file.ts";
import { writePng } from "#figures/files/png-file.ts";
import { writeSvg } from "#figures/files/svg-file.ts";
import type { FilmWriter } from "#figures/film/film-writer.ts";
import { openGif } from "#figures/film/write-gif.ts";
import { openVideo } from "#figures/film/write-video.ts";
import { figureSample, sampleMeta } from "../support/pictures/figure-sample.ts";
import { type PngChunk, readChunks, textsOf } from "../support/pictures/read-png.ts";

const elementsOfSvg11 =
  "svg title desc metadata defs g path circle rect use pattern clipPath".split(" ");

/** Those that our figures draw with: geometry, paint, references, and what describes. */
const attributesOfSvg11 = new Set(
  [
    "id viewBox version width height x y cx cy r rx ry d points transform xlink:href xml:lang",
    "fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray",
    "stroke-linecap stroke-linejoin opacity clip-path patternUnits patternTransform",
    "font-family font-size font-weight font-style letter-spacing text-anchor",
    "shape-rendering pointer-events",
  ].flatMap((names) => names.split(" ")),
);

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

const parse = (file: string) => new DOMParser().parseFromString(file, "image/svg+xml");

/** The colours of a picture, shrunk to `width` by `height`. */
async function colours(picture: ImageBitmapSource, width: number, height: number) {
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("There is no canvas.");
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
}

type Box = readonly [left: number, top: number, width: number, height: number];

/** The part of a picture of 640 by 360 pixels inside a box. */
function within(pixels: Uint8ClampedArray, [left, top, width, height]: Box): Uint8ClampedArray {
  return pixels.filter((_, index) => {
    const [x, y] = [Math.floor(index / 4) % 640, Math.floor(index / 4 / 640)];
    return x >= left && x < left + width && y >= top && y < top + height;
  });
}

/** How far two pictures of the same size differ, as a part of the whole range of colour. */
function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  const total = a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0);
  return total / a.length / 255;
}

const pictureOf = async (svg: string) => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
};

const titled = (title: string, families: string) =>
  figureSample
    .replace(`font-family="'Source Serif 4', serif"`, `font-family="${families}"`)
    .replace("The long way south, 2009", title);

describe("an SVG file", () => {
  test("says what it is, for people and for programs", async () => {
    const svg = parse(await writeSvg(figureSample, sampleMeta, "embedded"));
    expect(svg.querySelector("parsererror")).toBeNull();
    expect(svg.documentElement.firstElementChild?.textContent).toBe(sampleMeta.title);
    expect(svg.querySelector("svg > desc")?.textContent).toBe(sampleMeta.alternative);
    const elements = "http://purl.org/dc/elements/1.1/";
    const value = (name: string) =>
      svg.querySelector("metadata")?.getElementsByTagNameNS(elements, name)[0]?.textContent;
    expect(value("description")).toBe(sampleMeta.description);
    expect(value("source")).toBe(sampleMeta.source);
    expect(value("rights")).toBe(sampleMeta.rights);
    expect(value("identifier")).toBe(sampleMeta.address);
    expect(value("date")).toBe(sampleMeta.date);
  });

  test("keeps text as text and carries the faces that it needs, and no others", async () => {
    const file = await writeSvg(figureSample, sampleMeta, "embedded");
    expect(file.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg')).toBe(true);
    const svg = parse(file);
    expect(svg.querySelectorAll("text").length).toBe(
      parse(figureSample).querySelectorAll("text").length,
    );
    const style = svg.querySelector("style")?.textContent ?? "";
    const faces = [...style.matchAll(/font-family:"([^"]+)";font-weight:(\d+);font-style:(\w+)/g)];
    expect(new Set(faces.map(([, ...face]) => face.join(" ")))).toEqual(
      new Set([
        "Noto Sans 400 normal",
        "Noto Sans 600 normal",
        "Noto Sans 400 italic",
        "Source Serif 4 600 normal",
        "Noto Sans KR 400 normal",
      ]),
    );
    expect(style.match(/data:font\/woff2;base64,d09GMg/g)).toHaveLength(faces.length);
    expect(file).not.toMatch(/(href|src)="(https?:|\/)|url\((?!#|data:)/);
  });

  test.each(["embedded", "outlined"] as const)(
    "%s refers to its parts in a way that Inkscape and Illustrator follow",
    async (fonts) => {
      const svg = parse(await writeSvg(figureSample, sampleMeta, fonts));
      expect(svg.querySelectorAll("[href]")).toHaveLength(0);
      const referring = [...svg.querySelectorAll("*")].flatMap(
        (element) => element.getAttributeNS("http://www.w3.org/1999/xlink", "href") ?? [],
      );
      expect(referring.length).toBeGreaterThan(0);
      for (const target of referring) expect(svg.querySelector(target)).not.toBeNull();
    },
  );

  test("outlined, needs nothing that came after SVG 1.1, which every drawing program reads", async () => {
    const svg = parse(await writeSvg(figureSample, sampleMeta, "outlined"));
    const drawn = [...svg.querySelectorAll("*")].filter(
      (element) => element.closest("metadata") === null,
    );
    const others = drawn.filter(({ localName }) => !elementsOfSvg11.includes(localName));
    expect(others.map(({ localName }) => localName)).toEqual([]);
    const later = drawn.flatMap((element) =>
      [...element.attributes]
        .map(({ name }) => name)
        .filter((name) => !/^(data-|aria-|xmlns|role$)/.test(name) && !attributesOfSvg11.has(name)),
    );
    expect(later).toEqual([]);
  });

  test("outlines every text on choice, with its halo beneath, and looks the same", async () => {
    const file = await writeSvg(figureSample, sampleMeta, "outlined");
    const svg = parse(file);
    expect(svg.querySelectorAll("text, textPath, tspan, style").length).toBe(0);
    expect(svg.querySelector('[aria-label="The Mongolian corridor"]')).not.toBeNull();
    const [halo, letters] = svg.querySelector('[aria-label="Thailand"]')?.children ?? [];
    expect(halo?.getAttribute("fill")).toBe("none");
    expect(letters?.getAttribute("stroke")).toBe("none");
    const embedded = await writeSvg(figureSample, sampleMeta, "embedded");
    const outlined = await colours(await pictureOf(file), 640, 360);
    // Faces inside an image come late, and no event says when.
    await expect
      .poll(async () => difference(outlined, await colours(await pictureOf(embedded), 640, 360)))
      .toBeLessThan(0.002);
  });

  test("keeps as text what no face of ours can write", async () => {
    const thai = figureSample.replace("Thailand", "ไทย Thailand");
    expect(await writeSvg(thai, sampleMeta, "outlined")).toContain(">ไทย</text>");
  });

  test("sets a title in Hangul in the bold Korean face, where the composed figure has its words", async () => {
    const faces = "'Source Serif 4', 'Noto Sans', 'Noto Sans KR', serif";
    const korean = titled("탈북민의 길 2009년", faces);
    const style = parse(await writeSvg(korean, sampleMeta, "embedded")).querySelector("style");
    expect(style?.textContent).toContain(
      'font-family:"Noto Sans KR";font-weight:600;font-style:normal;src:url(data:font/woff;base64,d09GR',
    );
    const { texts } = await layOutText(parseFigure(korean));
    const [title] = texts.flatMap(({ runs }) => runs).filter(({ size }) => size === 22);
    const characters = title?.characters ?? [];
    const last = characters.at(-1);
    const wide = (last?.x ?? 0) + (last?.advance ?? 0) - (characters[0]?.x ?? 0);
    expect(wide).toBeCloseTo(widthOf("탈북민의 길 2009년", { face: "serif", size: 22 }), 0);
    expect(characters.filter(({ slice }) => slice === undefined)).toEqual([]);
    const steps = characters
      .map(({ x }, i) => x - (characters[i - 1]?.x ?? Number.NaN))
      .slice(1, 4);
    for (const step of steps) expect(step).toBeCloseTo(0.92 * 22, 1);
  });

  test("refuses what is not a figure", async () => {
    await expect(writeSvg("<svg><g></svg>", sampleMeta, "embedded")).rejects.toThrow(/well-formed/);
  });
});

describe("a PNG file", () => {
  let png: Uint8Array<ArrayBuffer>;
  let chunks: PngChunk[];

  beforeAll(async () => {
    png = await bytesOf(await writePng(figureSample, 640, 360, 2, sampleMeta));
    chunks = readChunks(png);
  });

  test("has the true size and the resolution that goes with it", () => {
    const header = new DataView(png.buffer, 16);
    expect([header.getUint32(0), header.getUint32(4)]).toEqual([1280, 720]);
    const { data } = chunks.find(({ type }) => type === "pHYs") ?? { data: new Uint8Array(9) };
    expect(new DataView(data.slice().buffer).getUint32(0)).toBe(Math.round(192 / 0.0254));
  });

  test("says what it is, in chunks that are intact and stand before the pixels", () => {
    expect(chunks.every(({ isIntact }) => isIntact)).toBe(true);
    expect(chunks.findLastIndex(({ type }) => type === "iTXt")).toBeLessThan(
      chunks.findIndex(({ type }) => type === "IDAT"),
    );
    expect(textsOf(chunks)).toMatchObject({
      Title: sampleMeta.title,
      Description: sampleMeta.description,
      "Alt text": sampleMeta.alternative,
      Source: sampleMeta.source,
      Copyright: `${sampleMeta.rights} (${sampleMeta.licence})`,
      Address: sampleMeta.address,
      "XML:com.adobe.xmp": expect.stringContaining("AltTextAccessibility"),
    });
  });

  test("is the same, byte for byte, when it is made again", async () => {
    expect(await bytesOf(await writePng(figureSample, 640, 360, 2, sampleMeta))).toEqual(png);
  });

  test("shows the words from the first time on", async () => {
    const shown = await colours(new Blob([png]), 640, 360);
    const without = figureSample.replaceAll(/<text[\s\S]*?<\/text>/g, "");
    const empty = await writePng(without, 640, 360, 2, sampleMeta);
    expect(difference(shown, await colours(empty, 640, 360))).toBeGreaterThan(0.005);
    const outlined = await writeSvg(figureSample, sampleMeta, "outlined");
    expect(difference(shown, await colours(await pictureOf(outlined), 640, 360))).toBeLessThan(
      0.01,
    );
  });

  test("is as good at 8192 pixels, where a canvas may be too small", async () => {
    const large = await writePng(figureSample, 2048, 1152, 4, sampleMeta);
    const bitmap = await createImageBitmap(large);
    expect([bitmap.width, bitmap.height]).toEqual([8192, 4608]);
    const parts = readChunks(await bytesOf(large));
    expect(parts.every(({ isIntact }) => isIntact)).toBe(true);
    expect(textsOf(parts)["Title"]).toBe(sampleMeta.title);
    const shrunk = await colours(large, 640, 360);
    expect(difference(shrunk, await colours(new Blob([png]), 640, 360))).toBeLessThan(0.01);
  });

  test("says how far it is, and is given up in between", async () => {
    const told: string[] = [];
    const onProgress = (done: number, all: number) => void told.push(`${done} of ${all}`);
    await writePng(figureSample, 2048, 1152, 2, sampleMeta, { onProgress });
    expect(told).toEqual([0, 1, 2, 3, 4, 5].map((done) => `${done} of 5`));
    const work = new AbortController();
    const drawn: number[] = [];
    const giveUp = (done: number) => {
      drawn.push(done);
      if (done === 1) work.abort();
    };
    const given = writePng(figureSample, 2048, 1152, 2, sampleMeta, {
      signal: work.signal,
      onProgress: giveUp,
    });
    await expect(given).rejects.toThrow(/abort/);
    expect(drawn).toEqual([0, 1]);
  });

  test("is at most 8192 pixels long", async () => {
    await expect(writePng(figureSample, 4000, 2250, 4, sampleMeta)).rejects.toThrow(/8192/);
  });
});

describe("a PDF file", () => {
  let pdf: Uint8Array<ArrayBuffer>;

  beforeAll(async () => {
    pdf = await bytesOf(await writePdf(figureSample, { width: 160, height: 90 }, sampleMeta));
  });

  test("has one page of the size asked for", async () => {
    const document = await getDocumentProxy(pdf.slice());
    expect(document.numPages).toBe(1);
    const { view } = await document.getPage(1);
    expect(view.map((side) => Math.round((side / 72) * 254) / 10)).toEqual([0, 0, 160, 90]);
  });

  test("holds its words as text: spaced, curved, in spans, in three scripts", async () => {
    const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true });
    for (const words of [
      "The long way south, 2009",
      "Thailand",
      "The Mongolian corridor",
      "Việt Nam AVATAR To.",
      "Yellow Sea / West Sea",
      "“schematic corridor, not a path”",
      "북한이탈주민 & 10 %, ₩ 1",
    ])
      expect(text).toContain(words);
    expect(text.match(/Thailand/g)).toHaveLength(1);
  });

  test("looks as the picture does: hatches, clips, translucent bands and halos", async () => {
    const page = await (await getDocumentProxy(pdf.slice())).getPage(1);
    const viewport = page.getViewport({ scale: 1280 / ((160 / 25.4) * 72) });
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [1280, 720];
    await page.render({ canvas, viewport }).promise;
    const drawn = await writePng(figureSample, 640, 360, 2, sampleMeta);
    const [printed, shown] = [await colours(canvas, 640, 360), await colours(drawn, 640, 360)];
    const parts = {
      whole: [0, 0, 640, 360],
      hatch: [40, 180, 40, 40],
      dots: [330, 290, 70, 20],
      "where bands cross": [401, 86, 8, 8],
      halos: [335, 246, 90, 18],
      clip: [457, 250, 40, 80],
      inset: [480, 60, 120, 72],
    } as const;
    for (const [part, box] of Object.entries(parts))
      expect(difference(within(printed, box), within(shown, box)), part).toBeLessThan(0.006);
  });

  test("leaves out what no face of ours has, and writes no other letters there", async () => {
    const thai = figureSample.replace("Thailand", "ไทย Thailand ไทย");
    const file = await bytesOf(await writePdf(thai, { width: 160, height: 90 }, sampleMeta));
    const { text } = await extractText(await getDocumentProxy(file.slice()), { mergePages: true });
    expect(text).toMatch(/(^|\n| )Thailand/);
    expect(new TextDecoder("latin1").decode(file)).not.toMatch(/\/BaseFont \/Helvetica/);
  });

  test("embeds every face that it uses", () => {
    const source = new TextDecoder("latin1").decode(pdf);
    const descriptors = source.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(descriptors.length).toBeGreaterThanOrEqual(5);
    expect(source.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(descriptors.length);
    expect(source).not.toMatch(/\/BaseFont \/Helvetica/);
  });

  test("says what it is", async () => {
    const { info, metadata } = await (await getDocumentProxy(pdf.slice())).getMetadata();
    expect(info).toMatchObject({
      Title: sampleMeta.title,
      Author: sampleMeta.creator,
      Subject: sampleMeta.description,
      Keywords: sampleMeta.keywords.join(", "),
      Language: "en",
    });
    expect(info).toMatchObject({ CreationDate: "D:20261101000000+00'00'" });
    expect(metadata?.get("dc:identifier")).toBe(sampleMeta.address);
    expect(metadata?.get("iptc4xmpcore:alttextaccessibility")).toBe(sampleMeta.alternative);
  });

  test("is the same, byte for byte, when it is made again", async () => {
    const again = await writePdf(figureSample, { width: 160, height: 90 }, sampleMeta);
    expect(await bytesOf(again)).toEqual(pdf);
  });
});

test("writing a file leaves the page as it was", async () => {
  const before = [document.body.childElementCount, document.fonts.size];
  await writeSvg(figureSample, sampleMeta, "outlined");
  await writePdf(figureSample, { width: 160, height: 90 }, sampleMeta);
  expect([document.body.childElementCount, document.fonts.size]).toEqual(before);
});

describe("a film", () => {
  const inks = ["#1d5c63", "#e0b294"] as const;

  /** A canvas that shows one colour after the other, a second each. */
  async function film(open: (canvas: HTMLCanvasElement) => Promise<FilmWriter | null>) {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [320, 180];
    const context = canvas.getContext("2d", { willReadFrequently: true });
    const writer = await open(canvas);
    if (!context || !writer) throw new Error("This browser makes no films.");
    for (const ink of inks) {
      context.fillStyle = ink;
      context.fillRect(0, 0, canvas.width, canvas.height);
      await writer.add(1);
    }
    return { file: await writer.finish(), extension: writer.extension };
  }

  const middleOf = (data: Uint8ClampedArray, width: number, height: number) => [
    ...data.slice(4 * (width * (height >> 1) + (width >> 1))).slice(0, 3),
  ];

  const near = (ink: string) =>
    [1, 3, 5].map((at) => {
      const value = Number.parseInt(ink.slice(at, at + 2), 16);
      return expect.toSatisfy((seen: number) => Math.abs(seen - value) < 14);
    });

  test("shows what the canvas showed, as long as it did, and says what it is", async () => {
    const { file, extension } = await film((canvas) => openVideo(canvas, sampleMeta));
    expect(["mp4", "webm"]).toContain(extension);
    const input = new Input({ source: new BlobSource(file), formats: [MP4, WEBM, MATROSKA] });
    expect(await input.computeDuration()).toBeCloseTo(2, 1);
    expect((await input.getMetadataTags()).title).toBe(sampleMeta.title);
    const track = await input.getPrimaryVideoTrack();
    if (!track) throw new Error("The film has no pictures.");
    const sink = new CanvasSink(track);
    for (const [i, ink] of inks.entries()) {
      const frame = await sink.getCanvas(i + 0.5);
      const context = frame?.canvas.getContext("2d");
      if (
        !frame ||
        !(
          context instanceof CanvasRenderingContext2D ||
          context instanceof OffscreenCanvasRenderingContext2D
        )
      )
        throw new Error("A picture is missing.");
      const { data } = context.getImageData(0, 0, 320, 180);
      expect(middleOf(data, 320, 180)).toEqual(near(ink));
    }
  });

  test("is a GIF where the browser makes none", async () => {
    const { file, extension } = await film(async (canvas) => openGif(canvas));
    expect(extension).toBe("gif");
    const frames = decodeFrames(await file.arrayBuffer());
    expect(frames.map(({ delay }) => delay)).toEqual([1000, 1000]);
    for (const [i, { data }] of frames.entries())
      expect(middleOf(data, 320, 180)).toEqual(near(inks[i] ?? ""));
  });
});
