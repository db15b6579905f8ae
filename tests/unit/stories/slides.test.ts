import { stories } from "virtual:stories";
import { describe, expect, test } from "vitest";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { publishAll } from "#geo/publish.ts";
import type { KeptLayer } from "#own/layer/layer.ts";
import { newLayer } from "#own/layer/layer.ts";
import { readFile } from "#own/reading/read-file.ts";
import { drawPicture, drawSlide } from "#stories/slides/draw-slide.ts";
import { setLines } from "#stories/slides/fit-text.ts";
import { slidesOf } from "#stories/slides/lay-out-slides.ts";
import { type Slide, titleOf } from "#stories/slides/slide.ts";
import { light } from "#symbology/themes.ts";
import { tellOwnStory } from "#view/story/load-story.ts";
import { storyLimits } from "#view/story/story-file.ts";
import { type ToldStory, tellStory } from "#view/story/told-story.ts";
import { elementsOf, textOf as textOfDrawing } from "../../support/pictures/drawn-map.ts";

const files = publishAll();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
const geography = unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));
const address = "https://atlas.example/#story=mongolia";
const none: ReadonlyMap<string, string> = new Map();
const slides = (
  story: ToldStory,
  own: readonly KeptLayer[] = [],
  photos = none,
): readonly Slide[] =>
  slidesOf({ story, geography, theme: light, address, printed: address, own, photos }).map((make) =>
    make(),
  );

const textOf = ({ texts }: Slide, role: string) => texts.find((text) => text.role === role)?.text;

/** What does not fit into its place, by the widths of our fonts. */
const overfull = (all: readonly Slide[]) =>
  all.flatMap((slide) =>
    slide.texts
      .filter((text) => setLines(text.text, text, text.size).height > text.height + 1)
      .map(({ role }) => `${titleOf(slide)}: ${role}`),
  );

describe("a story's slides", () => {
  const told = stories.map(tellStory);

  test("are its title, each step as it is told, what to talk about and its sources", () => {
    const [story] = told.filter(({ id }) => id === "arriving");
    if (!story) throw new Error("There is no such story.");
    const all = slides(story);
    expect(all.map(titleOf)).toEqual([
      story.title,
      ...story.steps.map(({ title }) => title),
      "To talk about",
      "What this story rests on",
    ]);
    for (const [i, step] of story.steps.entries()) {
      const slide = all[i + 1];
      if (!slide) throw new Error("A slide is missing.");
      expect(textOf(slide, "words")).toBe(step.gentle ?? step.words);
      expect(slide.notes.startsWith(step.notes)).toBe(true);
      expect(slide.notes.includes(step.words)).toBe(step.gentle !== undefined);
      expect(textOf(slide, "sources")).toMatch(/^Sources: ./);
      expect(slide.pictures[0]?.alternative).toContain("orth Korea");
    }
    for (const slide of all) expect(textOf(slide, "credit")).toContain("CC BY 4.0 · atlas.example");
    expect(overfull(all)).toEqual([]);
    const pictures = all.flatMap((slide) => slide.pictures.map((each) => drawPicture(each, light)));
    const elements = pictures.flatMap(elementsOf);
    // PowerPoint draws no patterns.
    expect(elements.filter(({ name }) => name === "pattern")).toEqual([]);
    expect(elements.filter(({ attributes: { fill } }) => fill?.startsWith("url("))).toEqual([]);
    const [, first] = all;
    const said = first ? textOfDrawing(drawSlide(first, light)) : "";
    for (const words of ["Schematic", "Withheld:", "Borders"]) expect(said).toContain(words);
  });

  test("show what their maker added, with its credit, in the picture and beside it", () => {
    const { layer: read } = readFile(
      new TextEncoder().encode("name,lat,lon\nClinic,18,102.5\nSchool,20,100\n"),
    );
    if (!read) throw new Error("It cannot be read.");
    const layer = { ...newLayer(read, "Schools"), credit: "A teacher", standing: "clean" } as const;
    const story = tellOwnStory("my-own", "device", {
      title: "Marked",
      lead: "",
      steps: [
        {
          ...{ title: "One", words: "", notes: "", view: "country=LA", claims: [] },
          marks: [
            {
              kind: "arrow",
              words: "A long way",
              points: [
                [99, 22],
                [102.5, 18],
              ],
            },
            {
              kind: "spotlight",
              words: "",
              points: [
                [102.5, 18],
                [106, 18],
              ],
            },
          ],
        },
      ],
    });
    const [, step] = slides(story, [layer]);
    const [picture] = step?.pictures ?? [];
    if (!step || !picture) throw new Error("There is no picture.");
    for (const said of [picture.alternative, textOfDrawing(drawSlide(step, light))])
      expect(said).toContain("Schools (A teacher)");
    expect(picture.alternative).toContain("Arrow “A long way”; Spotlight");
    expect(textOfDrawing(drawPicture(picture, light))).toContain("A long way");
    expect(overfull([step])).toEqual([]);
  });

  test("show their maker's picture below the words, with its credit; none covers another", () => {
    const data = "data:image/jpeg;base64,AAAA";
    const picture = {
      ...{ id: `pic-${"0".repeat(32)}`, credit: "A teacher", description: "An empty classroom" },
    };
    const step = { id: "one", title: "One", view: "country=LA", claims: [], notes: "" };
    const sizes = [
      [1600, 900],
      [900, 1600],
      [1600, 60],
    ] as const;
    for (const [width, height] of sizes)
      for (const words of ["Few words.", "Words and more words ".repeat(55)]) {
        const story: ToldStory = {
          ...{ id: "my-own", origin: "device", minutes: null, questions: [], discussion: [] },
          ...{ title: "Pictured", lead: "" },
          steps: [{ ...step, words, picture: { ...picture, width, height } }],
        };
        const [, slide] = slides(story, [], new Map([[picture.id, data]]));
        const [photo] = slide?.photos ?? [];
        if (!slide || !photo) throw new Error("There is no picture.");
        expect(photo.alternative).toBe("An empty classroom");
        expect(photo.width / photo.height).toBeCloseTo(width / height, 3);
        expect(photo.width).toBeLessThanOrEqual(572);
        expect(textOf(slide, "photo")).toBe("Picture: A teacher");
        const told = slide.texts.find(({ role }) => role === "words");
        expect(photo.top).toBeGreaterThanOrEqual((told?.top ?? 0) + (told?.height ?? 0));
        expect(overfull([slide])).toEqual([]);
        const drawn = elementsOf(drawSlide(slide, light)).filter(({ name }) => name === "image");
        expect(drawn.map(({ attributes }) => attributes["href"])).toEqual([data]);
      }
  });

  test("have room for the longest that a reader may write", () => {
    const long = (most: number) => "Words and more words ".repeat(most).slice(0, most).trim();
    const step = { id: "one", view: "country=LA", claims: [], notes: "One.\n\nTwo." };
    const story: ToldStory = {
      ...{ id: "my-own", origin: "device", minutes: null, questions: [], discussion: [] },
      title: long(storyLimits.title),
      lead: long(storyLimits.lead),
      steps: [{ ...step, title: long(storyLimits.title), words: long(storyLimits.words) }],
    };
    expect(overfull(slides(story))).toEqual([]);
  });
});
