/** A story's slides as a file: a presentation, pages of a PDF, or pictures with their words. */

import { loadWholeGeography } from "#atlas/geography/whole-geography.ts";
import { dataDate } from "#atlas/outline/outline.ts";
import { breathe } from "#core/breathe.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { publishersOf, sourcesOfClaims } from "#figures/composing/sources-shown.ts";
import { loadLettersFor } from "#figures/composing/text/letters.ts";
import { plainText } from "#figures/composing/text/plain-text.ts";
import type { FigureMeta } from "#figures/files/figure-meta.ts";
import type { SheetPicture } from "#figures/files/presentation-file.ts";
import { m } from "#languages/compiled/messages.js";
import { language, locale } from "#languages/words/locale.ts";
import { nameOfFeature } from "#own/layer/feature-words.ts";
import type { KeptLayer } from "#own/layer/layer.ts";
import { shareableHash } from "#share/shareable-hash.ts";
import { atlasClaimsOf } from "#stories/paper/story-claims.ts";
import { light } from "#symbology/themes.ts";
import { longestTyped, pageAddress } from "#view/address/page-address.ts";
import { fromBeginning } from "#view/selectors/telling.ts";
import { defaultAddressed } from "#view/state.ts";
import { readPictures } from "#view/story/kept-pictures.ts";
import type { ToldStory } from "#view/story/told-story.ts";
import { drawPicture, drawSlide } from "./draw-slide.ts";
import { slidesOf } from "./lay-out-slides.ts";
import { alternativeOf, type Slide, slideSize, titleOf } from "./slide.ts";
import { writeCaptions } from "./write-captions.ts";

export type SlidesFormat = "pptx" | "pdf" | "zip";

interface Waiting {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
}

const licence = "https://creativecommons.org/licenses/by/4.0/";

/** A page as wide as PowerPoint's, in millimetres. */
const page = { width: 338.667, height: 190.5 } as const;

/** What a reader wrote, without signs that no file can hold. */
const cleaned = (text: string) => text.split("\n").map(plainText).join("\n");

function clean(story: ToldStory): ToldStory {
  const steps = story.steps.map((step) => ({
    ...step,
    title: cleaned(step.title),
    words: cleaned(step.words),
    notes: cleaned(step.notes),
    ...(step.marks && {
      marks: step.marks.map((mark) => ({ ...mark, words: plainText(mark.words) })),
    }),
    ...(step.picture && {
      picture: {
        ...step.picture,
        credit: plainText(step.picture.credit),
        description: plainText(step.picture.description),
      },
    }),
  }));
  return { ...story, title: cleaned(story.title), lead: cleaned(story.lead), steps };
}

/** Where others see the story from its beginning; `null` where they cannot. */
async function addressOf({ id }: ToldStory): Promise<string | null> {
  const telling = fromBeginning({ id, packed: null });
  const hash = await shareableHash({ ...defaultAddressed, telling }).catch(() => null);
  return hash === null ? null : pageAddress(hash);
}

function metaOf({ title, lead, steps }: ToldStory, address: string | null): FigureMeta {
  const claims = steps.flatMap((step) => atlasClaimsOf(step.claims));
  return {
    title,
    description: lead,
    alternative: lead,
    creator: m.title(),
    source: publishersOf(sourcesOfClaims(claims)).join("; "),
    rights: m.figure_rights(),
    licence,
    address: address ?? pageAddress(""),
    date: dataDate,
    language,
    keywords: m.figure_keywords().split(", "),
  };
}

/** The slides one after the other, until they are stopped. */
async function* inTurn(
  makers: readonly (() => Slide)[],
  { signal, onProgress }: Waiting,
): AsyncGenerator<Slide> {
  for (const [i, make] of makers.entries()) {
    onProgress(i, makers.length);
    await breathe();
    signal.throwIfAborted();
    yield make();
  }
  onProgress(makers.length, makers.length);
  await breathe();
  signal.throwIfAborted();
}

async function writePresentation(slides: AsyncIterable<Slide>, meta: FigureMeta): Promise<Blob> {
  const [presentation, { writeSvg }, { writePng }] = await Promise.all([
    import("#figures/files/presentation-file.ts"),
    import("#figures/files/svg-file.ts"),
    import("#figures/files/png-file.ts"),
  ]);
  let last: Promise<unknown> = Promise.resolve();
  async function* sheets() {
    for await (const { texts, pictures, photos = [], notes } of slides) {
      const drawn: SheetPicture[] = [];
      for (const picture of pictures) {
        const { width, height, alternative } = picture;
        const own = { ...meta, alternative };
        const markup = writeXml(drawPicture(picture, light));
        const svg = await writeSvg(markup, own, "outlined");
        // One at a time, each beside the making of what comes next.
        await last;
        const png = writePng(svg, width, height, 1, own);
        last = png;
        // Who has given up waits for none; who waits hears of its failure from the presentation.
        png.catch(() => null);
        drawn.push({ ...picture, svg, png });
      }
      yield {
        notes,
        pictures: drawn,
        photos,
        texts: texts.map((text) => ({
          ...text,
          colour: light.page[text.ink],
          isBold: text.face === "serif" || text.face === "semibold",
        })),
      };
    }
  }
  const { surface: paper, rule } = light.page;
  return presentation.writePresentation(sheets(), { paper, rule, locale, meta });
}

async function writePages(slides: AsyncIterable<Slide>, meta: FigureMeta): Promise<Blob> {
  const { writePdfPages } = await import("#figures/files/pdf-file.ts");
  async function* markups() {
    for await (const slide of slides) yield writeXml(drawSlide(slide, light));
  }
  return writePdfPages(markups(), page, meta);
}

async function writePictures(slides: AsyncIterable<Slide>, meta: FigureMeta): Promise<Blob> {
  const [{ writePng }, { createZip }] = await Promise.all([
    import("#figures/files/png-file.ts"),
    import("#figures/files/zip-file.ts"),
  ]);
  const { width, height } = slideSize;
  const parts: { name: string; bytes: Uint8Array }[] = [];
  const told: { name: string; slide: Slide }[] = [];
  for await (const slide of slides) {
    const name = `${String(parts.length + 1).padStart(2, "0")}.png`;
    const own = { ...meta, title: titleOf(slide), alternative: alternativeOf(slide) };
    const png = await writePng(writeXml(drawSlide(slide, light)), width, height, 1, own);
    parts.push({ name, bytes: new Uint8Array(await png.arrayBuffer()) });
    told.push({ name, slide });
  }
  const bytes = new TextEncoder().encode(writeCaptions(told, meta));
  return createZip([...parts, { name: "captions.txt", bytes }], {
    date: meta.date,
    type: "application/zip",
  });
}

const writers = { pptx: writePresentation, pdf: writePages, zip: writePictures } as const;

/** All that a layer may write on a map and below it. */
const lettersOf = (layer: KeptLayer) => [
  ...[layer.name, layer.credit],
  ...layer.features.map((feature) => nameOfFeature(feature, layer)),
];

/** Rejects with an AbortError where it is stopped. */
export async function writeSlides(
  told: ToldStory,
  own: readonly KeptLayer[],
  format: SlidesFormat,
  waiting: Waiting,
): Promise<Blob> {
  const story = clean(told);
  const [geography, address, photos] = await Promise.all([
    loadWholeGeography(),
    addressOf(story),
    readPictures(story),
    loadLettersFor(JSON.stringify([story, own.map(lettersOf)])),
  ]);
  const printed = address !== null && address.length <= longestTyped ? address : pageAddress("");
  const makers = slidesOf({ story, geography, theme: light, address, printed, own, photos });
  return writers[format](inTurn(makers, waiting), metaOf(story, address));
}
