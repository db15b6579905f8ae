/** A presentation for PowerPoint and its kin: words that can be edited, pictures as vectors, notes. */
import type PptxGenJS from "pptxgenjs";
import { systemFonts } from "#languages/words/system-fonts.ts";
import type { FigureMeta } from "./figure-meta.ts";
import { mendPresentation, titleRole } from "./mend-presentation.ts";

interface Box {
  /** In pixels, 144 to the inch. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface SheetText extends Box {
  /** What programs that read slides aloud call it; `title` is the slide's. */
  readonly role: string;
  readonly text: string;
  readonly size: number;
  /** In ems. */
  readonly lineHeight: number;
  readonly isBold: boolean;
  readonly colour: string;
  readonly align: "left" | "right";
  readonly link?: string;
}

export interface SheetPicture extends Box {
  readonly name: string;
  /** A whole SVG file. */
  readonly svg: string;
  /** The same as PNG, for programs that read no SVG: drawn while the next slide is made. */
  readonly png: Promise<Blob>;
  readonly alternative: string;
}

/** A picture of pixels. */
interface SheetPhoto extends Box {
  /** As a `data:` address. */
  readonly data: string;
  readonly alternative: string;
}

export interface Sheet {
  readonly texts: readonly SheetText[];
  readonly pictures: readonly SheetPicture[];
  readonly photos: readonly SheetPhoto[];
  readonly notes: string;
}

export interface Presentation {
  readonly paper: string;
  readonly rule: string;
  /** As in `en-GB`. */
  readonly locale: string;
  readonly meta: FigureMeta;
}

const inches = (pixels: number) => pixels / 144;
const points = (pixels: number) => pixels / 2;
const hex = (colour: string) => colour.replace("#", "");

const boxInInches = ({ left, top, width, height }: Box) => ({
  ...{ x: inches(left), y: inches(top), w: inches(width), h: inches(height) },
});

const master = "step";

function defineMaster(deck: PptxGenJS, { paper, rule }: Presentation): void {
  deck.defineSlideMaster({
    title: master,
    background: { color: hex(paper) },
    objects: [{ rect: { x: 0, y: inches(1000), w: 13.34, h: 0.01, fill: { color: hex(rule) } } }],
  });
}

function addText(slide: PptxGenJS.Slide, text: SheetText, locale: string): void {
  const { role, size, link } = text;
  slide.addText(
    [
      {
        text: text.text,
        options: {
          color: hex(text.colour),
          bold: text.isBold,
          fontSize: points(size),
          lang: locale,
          ...(link !== undefined && { hyperlink: { url: link } }),
        },
      },
    ],
    {
      ...boxInInches(text),
      objectName: role,
      isTextBox: role !== titleRole,
      align: text.align,
      valign: "top",
      margin: 0,
      fit: "shrink",
      lang: locale,
      lineSpacing: points(size * text.lineHeight),
    },
  );
}

/**
 * What stands for a picture until it is put in: the library would draw each on a canvas of its own
 * for programs that read no SVG, which takes a minute where no graphics card helps.
 */
const empty = `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')}`;

type Media = Map<string, Uint8Array>;

/** Resolves once its PNG is there. */
async function addPicture(
  slide: PptxGenJS.Slide,
  picture: SheetPicture,
  place: { readonly slide: number; readonly picture: number },
  media: Media,
): Promise<void> {
  const { name, alternative, svg, png } = picture;
  slide.addImage({
    ...boxInInches(picture),
    data: empty,
    altText: alternative,
    objectName: name,
  });
  // As the library numbers them: of each slide from 1, a PNG and an SVG for each picture.
  const file = (number: number) => `ppt/media/image-${place.slide}-${number}`;
  media.set(`${file(2 * place.picture)}.svg`, new TextEncoder().encode(svg));
  const drawn = await png;
  media.set(`${file(2 * place.picture - 1)}.png`, new Uint8Array(await drawn.arrayBuffer()));
}

/** Writes the sheets that are made one after the other, so that whoever waits may stop it in between. */
export async function writePresentation(
  sheets: AsyncIterable<Sheet>,
  presentation: Presentation,
): Promise<Blob> {
  const { default: Deck } = await import("pptxgenjs");
  const { meta, locale } = presentation;
  const deck = new Deck();
  deck.layout = "LAYOUT_WIDE";
  deck.theme = { headFontFace: systemFonts.heading, bodyFontFace: systemFonts.text };
  deck.title = meta.title;
  deck.subject = meta.description;
  deck.author = meta.creator;
  deck.company = meta.rights;
  defineMaster(deck, presentation);
  const media: Media = new Map();
  const drawing: Promise<void>[] = [];
  let slides = 0;
  for await (const { texts, pictures, photos, notes } of sheets) {
    const slide = deck.addSlide({ masterName: master });
    for (const text of texts) addText(slide, text, locale);
    slides += 1;
    for (const [i, picture] of pictures.entries()) {
      const added = addPicture(slide, picture, { slide: slides, picture: i + 1 }, media);
      // Its failure is told below, unless a slide failed before.
      added.catch(() => null);
      drawing.push(added);
    }
    // After those that are put in by their numbers.
    for (const photo of photos)
      slide.addImage({
        ...boxInInches(photo),
        ...{ data: photo.data, altText: photo.alternative, objectName: "photo" },
      });
    slide.addNotes(notes);
  }
  await Promise.all(drawing);
  const written = await deck.write({ outputType: "arraybuffer" });
  if (!(written instanceof ArrayBuffer)) throw new Error("The presentation was not written.");
  return mendPresentation(written, { locale, meta, media });
}
