import { extractText, getDocumentProxy } from "unpdf";
import { afterEach, describe, expect, test } from "vitest";
import { AtlasPage } from "../support/page/atlas-page.ts";
import { OnePage } from "../support/page/one-page.ts";
import { withoutMap } from "../support/page/page-options.ts";

const beside = new OnePage(withoutMap);
let page: AtlasPage;

afterEach(async () => {
  expect(page.errors).toEqual([]);
  expect(page.foreignRequests).toEqual([]);
});

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  });
  return text;
}

describe("a figure", () => {
  test("of the view is made, changed and saved, with its proof inside", async () => {
    page = await beside.at("year=2009&route=laos-thailand");
    await page.figure.open();
    const text = await page.figure.text();
    for (const words of ["Schematic corridors", "Withheld", "Borders", "CC BY 4.0", "2026-11-28"])
      expect(text).toContain(words);
    expect(await page.figure.alternative()).toContain("Through Laos to Thailand");
    expect(await page.faults()).toEqual([]);
    expect(await page.figure.proportion(), "a slide first").toBeCloseTo(16 / 9);
    const [, , , , ...copied] = (await page.figure.copy()).slice(12);
    expect(copied).toEqual([0, 0, 15, 0, 0, 0, 8, 112]);
    await page.figure.choose("Size", "Square");
    expect(await page.figure.proportion()).toBeCloseTo(1);
    await page.figure.write("Title", "One year on the way");
    expect(await page.figure.text()).toContain("One year on the way");

    const png = await page.figure.save("PNG");
    expect(png.name).toBe("laos-thailand_2009_2160x2160.png");
    expect([...png.bytes.slice(16, 24)]).toEqual([0, 0, 8, 112, 0, 0, 8, 112]);
    expect(latin1(png.bytes)).toContain("iTXt");
    const again = await page.figure.save("PNG");
    expect(Buffer.compare(again.bytes, png.bytes)).toBe(0);

    const svg = await page.figure.save("SVG");
    const markup = Buffer.from(svg.bytes).toString("utf8");
    expect(markup).toContain("One year on the way");
    expect(markup).toContain("#route=laos-thailand&amp;year=2009");
    expect(markup, "as it is offered first, it needs no font").not.toMatch(/<text|@font-face/);

    const pdf = await page.figure.save("PDF");
    expect(await textOfPdf(pdf.bytes)).toContain("One year on the way");
  });

  test("with any sign in its title is saved in every format", async () => {
    page = await beside.at("");
    await page.figure.open();
    // What is told of a title does not go by the size of its picture.
    await page.figure.choose("Pixels", "1920 × 1080 pixels");
    const title = "A ]]> B, half \ud800 a pair \u0001\ufffe, <b>&amp;</b> \"'` $& $1";
    await page.figure.write("Title", title);
    for (const format of ["PNG", "SVG", "PDF"] as const)
      expect((await page.figure.save(format)).bytes.length, format).toBeGreaterThan(10_000);
  });

  test("with a title in Hangul has it in every file; letters that no font has are told before", async () => {
    page = await beside.at("");
    await page.figure.open();
    await page.figure.write("Title", "탈북민의 길");
    expect(await page.figure.text()).toContain("탈북민의 길");
    const pdf = await page.figure.save("PDF");
    expect((await textOfPdf(pdf.bytes)).replaceAll(" ", "")).toContain("탈북민의길");
    await page.figure.choose("Text in the SVG", "letters, for the web");
    const svg = Buffer.from((await page.figure.save("SVG")).bytes).toString("utf8");
    expect(svg).toContain('font-family:"Noto Sans KR";font-weight:600');
    expect(svg).not.toContain("Noto Serif");
    await page.figure.write("Title", "탈북민 ไทย");
    await page.figure.says("No font of the atlas has these letters: ไ ท ย");
    await page.figure.write("Title", "Leaving");
    await page.figure.tellInBoth();
    await page.figure.write("Title in Korean", "떠나는 길");
    expect(await page.figure.text()).toContain("떠나는 길");
    const inBoth = (await textOfPdf((await page.figure.save("PDF")).bytes)).replaceAll(" ", "");
    for (const told of ["떠나는길", "북한으로돌려보냄", "중국"]) expect(inBoth).toContain(told);
    expect(await page.faults()).toEqual([]);
  });

  test("goes by the device's own sheet, square on a phone; where copying is refused, that is said", async () => {
    page = await AtlasPage.open("country=LA", {
      ...withoutMap,
      width: 390,
      height: 844,
      touch: true,
      given: async (faulty) => {
        await faulty.hasClipboard("refused");
        await faulty.hasShareSheet();
      },
    });
    await page.figure.openFromMenu();
    expect(await page.figure.proportion()).toBeCloseTo(1);
    expect(await page.figure.share()).toBe("la_1080x1080.png");
    await page.figure.pressCopy();
    await page.figure.says("did not let the picture be copied");
    expect(await page.faults()).toEqual([]);
  });

  test("of several maps has one legend; names and legend are changed by hand, undone, and a film and a large picture are given up", async () => {
    page = await beside.at("year=2009");
    await page.figure.open();
    await page.figure.choose("What", "Maps side by side");
    const two = await page.figure.text();
    for (const words of ["2009", "2,914", "Withheld", "CC BY 4.0"]) expect(two).toContain(words);
    await page.figure.choose("How many", "4");
    await page.figure.choose("Map 2", "2012");
    expect(await page.figure.text()).toContain("1,502");
    expect(await textOfPdf((await page.figure.save("PDF")).bytes)).toContain("1,502");

    await page.figure.choose("What", "Map with legend");
    await page.figure.openHand();
    await page.figure.nameIsOn("CHINA", false);
    expect(await page.figure.text()).not.toContain("CHINA");
    await page.figure.undo();
    expect(await page.figure.text()).toContain("CHINA");
    const before = await page.figure.placeOf("CHINA");
    await page.figure.moveName("CHINA", "Shift+ArrowRight");
    await expect
      .poll(async () => (await page.figure.placeOf("CHINA")).x)
      .toBeGreaterThan(before.x + 5);
    await page.figure.dragName("CHINA", 0, 40);
    await expect
      .poll(async () => (await page.figure.placeOf("CHINA")).y)
      .toBeCloseTo(before.y + 40, -1);
    await page.figure.reword("Sent people back", "Returns people");
    expect(await page.figure.text()).toContain("Returns people");
    expect(await page.figure.text()).toContain("Withheld");
    expect(await page.faults()).toEqual([]);
    await page.figure.cancelFilm();
    await page.figure.cancelPicture("7680 × 4320 pixels");
    expect(await page.faults()).toEqual([]);
  });

  test("of a size that cannot carry what it must say is refused in one sentence", async () => {
    page = await beside.at("");
    await page.figure.open();
    await page.figure.choose("What", "The years chart alone");
    expect(await page.figure.text()).toContain("Arrivals in South Korea");
    await page.figure.tryFreeSize(20, 20);
    await page.figure.says("This size is too small");
    await page.figure.tryFreeSize(9000, 900);
    await page.figure.says("larger than 8,192 pixels");
  });
});

test("the printed page is a handout: figure, record, sources and address", async () => {
  page = await beside.at("country=TH&year=2009");
  await page.figure.isReadyToPrint();
  expect(await page.figure.cutOnPaper()).toEqual([]);
  const text = await textOfPdf(await page.figure.print());
  for (const words of ["Thailand", "In 2009", "Sources", "Schematic corridors", "Withheld"])
    expect(text).toContain(words);
  expect(text).toContain("country=TH");
});
