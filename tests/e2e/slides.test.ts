import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { openZip } from "#figures/files/zip-file.ts";
import { stories } from "#subject/stories/stories.ts";
import { writeStoryFile } from "#view/story/format-story.ts";
import type { OwnStory } from "#view/story/story-file.ts";
import { OnePage } from "../support/page/one-page.ts";
import { withoutMap } from "../support/page/page-options.ts";
import { readPresentation } from "../support/pictures/read-presentation.ts";
import { hasLibreOffice, renderPresentation } from "../support/pictures/render-presentation.ts";

const onePage = new OnePage(withoutMap);
/** Of two steps: maps take their time. */
const story: OwnStory = {
  title: "My lesson",
  lead: "Two steps on the way.",
  steps: stories.flatMap(({ id, steps }) =>
    (id === "mongolia" ? steps.slice(0, 2) : []).map((step) => ({
      title: step.title.en,
      words: step.words.en,
      notes: `${step.notes.en}\nOn a second line.`,
      view: step.view,
      claims: [...step.claims],
    })),
  ),
};
const { title } = story;
const long = stories[0]?.title.en ?? "";
const titles = [title, ...story.steps.map((step) => step.title), "What this story rests on"];
let written: Uint8Array<ArrayBuffer> | null = null;

describe("a story's slides", () => {
  test("are a presentation whose words can be changed, with notes, sources, credit and described maps", async () => {
    const page = await onePage.at("page=stories");
    await page.maker.openFile(writeStoryFile(story));
    const saved = await page.slides.save(title, "pptx");
    written = saved.bytes;
    expect(saved.name).toBe("long-way-south_my-lesson.pptx");
    const { slides, parts } = await readPresentation(saved.bytes);
    expect(slides.map((slide) => slide.title)).toEqual(titles);
    for (const [i, step] of story.steps.entries()) {
      const slide = slides[i + 1];
      expect(slide?.texts.get("words")).toBe(step.words);
      expect(slide?.texts.get("sources")).toMatch(/^Sources: \w/);
      expect(slide?.notes).toBe(step.notes);
      expect(slide?.pictures[0]?.alternative).toMatch(/^Map of the routes /);
      expect(slide?.pictures.every(({ isVector }) => isVector)).toBe(true);
    }
    for (const { texts } of slides) expect(texts.get("credit")).toContain("CC BY 4.0 · localhost");
    const everything = [...parts.values()].join("\n");
    expect(everything).not.toMatch(/file:|lang="en-US"/);
    const pictures = [...parts].filter(([name]) => name.endsWith(".svg"));
    expect(pictures.length).toBeGreaterThan(story.steps.length);
    // PowerPoint has none of our fonts, and draws no patterns.
    for (const [name, svg] of pictures) expect(svg, name).not.toMatch(/<text|<pattern/);
    expect(pictures[0]?.[1]).toContain("Withheld:");
    expect(page.errors).toEqual([]);
    expect(page.foreignRequests).toEqual([]);
  });

  // Where LibreOffice is not installed, nothing is rendered: the files were read above all the same.
  test.skipIf(!hasLibreOffice)("are shown by LibreOffice, slide by slide", async () => {
    const shown = await renderPresentation(written ?? new Uint8Array());
    expect(shown.length).toBe(titles.length);
    for (const [i, each] of titles.entries()) expect(shown[i]).toContain(each);
    for (const [i, step] of story.steps.entries()) expect(shown[i + 1]).toContain(step.words);
  });

  test("are one PDF, and pictures with captions; who has waited long enough stops", async () => {
    const page = await onePage.at("page=stories");
    const pdf = await page.slides.save(title, "pdf");
    const { text } = await extractText(await getDocumentProxy(pdf.bytes));
    expect(text.length).toBe(titles.length);
    for (const [i, step] of story.steps.entries()) {
      const shown = text[i + 1]?.replace(/\s+/g, " ") ?? "";
      for (const words of [step.title, step.words, "Schematic", "CC BY 4.0"])
        expect(shown).toContain(words);
    }
    // A short story's are there before anybody stops them.
    await page.slides.ask(long, "zip");
    await page.slides.stop();
    await page.slides.says("Stopped. Nothing was saved.");
    expect(await page.slides.focused()).toBe(`Slides: ${long}`);
    const zip = await openZip((await page.slides.save(title, "zip")).bytes.buffer);
    const names = titles.map((_, i) => `${String(i + 1).padStart(2, "0")}.png`);
    expect(zip.map(({ name }) => name)).toEqual([...names, "captions.txt"]);
    const captions = new TextDecoder().decode(await zip.at(-1)?.bytes());
    for (const words of [...names, ...titles, "Sources: ", "CC BY 4.0", "Map of the routes"])
      expect(captions).toContain(words);
    expect(await page.faults()).toEqual([]);
    expect(page.errors).toEqual([]);
  });
});
