/** A presentation as it is read back: what each slide shows, says and describes. */
import { openZip } from "#figures/files/zip-file.ts";

interface ReadSlide {
  readonly title: string;
  /** By the role of each text. */
  readonly texts: ReadonlyMap<string, string>;
  readonly notes: string;
  readonly pictures: readonly { readonly alternative: string; readonly isVector: boolean }[];
}

export interface ReadPresentation {
  readonly slides: readonly ReadSlide[];
  /** Everything in it that is text, by the name of its part. */
  readonly parts: ReadonlyMap<string, string>;
}

const withoutEntities = (xml: string) =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

const all = (xml: string, pattern: RegExp) =>
  [...xml.matchAll(pattern)].map(([, found = ""]) => found);

/** The paragraphs of a shape, as lines. */
const linesOf = (xml: string) =>
  all(xml, /<a:p>([\s\S]*?)<\/a:p>/g)
    .map((paragraph) => withoutEntities(all(paragraph, /<a:t>([^<]*)<\/a:t>/g).join("")))
    .join("\n");

function readSlide(slide: string, notes: string): ReadSlide {
  const shapes = all(slide, /<p:sp>([\s\S]*?)<\/p:sp>/g);
  const named = shapes.map((shape) => [
    all(shape, /<p:cNvPr [^>]*name="([^"]*)"/g)[0] ?? "",
    shape,
  ]);
  const texts = new Map(named.map(([name = "", shape = ""]) => [name, linesOf(shape)]));
  const title = shapes.find((shape) => shape.includes('type="title"')) ?? "";
  const told = all(notes, /<p:sp>([\s\S]*?)<\/p:sp>/g).find((shape) =>
    shape.includes('type="body"'),
  );
  const pictures = all(slide, /<p:pic>([\s\S]*?)<\/p:pic>/g);
  return {
    title: linesOf(title),
    texts,
    notes: linesOf(told ?? ""),
    pictures: pictures.map((picture) => ({
      alternative: withoutEntities(all(picture, /descr="([^"]*)"/g)[0] ?? ""),
      isVector: picture.includes("svgBlip"),
    })),
  };
}

export async function readPresentation(bytes: Uint8Array<ArrayBuffer>): Promise<ReadPresentation> {
  const files = await openZip(bytes.buffer);
  const texts = files.filter(({ name }) => /\.(xml|rels|svg)$/.test(name));
  const parts = new Map(
    await Promise.all(
      texts.map(async (file) => [file.name, new TextDecoder().decode(await file.bytes())] as const),
    ),
  );
  const count = [...parts.keys()].filter((name) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(name),
  ).length;
  const slides = Array.from({ length: count }, (_, i) =>
    readSlide(
      parts.get(`ppt/slides/slide${i + 1}.xml`) ?? "",
      parts.get(`ppt/notesSlides/notesSlide${i + 1}.xml`) ?? "",
    ),
  );
  return { slides, parts };
}
