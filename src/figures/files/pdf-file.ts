import type { jsPDF } from "jspdf";
import { writeXml } from "#drawing/write-xml.ts";
import { describeInXmp } from "./dublin-core.ts";
import { fetchWoff } from "./fetch-font.ts";
import { parseFigure } from "./figure-document.ts";
import type { FigureMeta } from "./figure-meta.ts";
import type { FontSlice } from "./letters/font-slices.ts";
import { loadOutlines } from "./letters/glyph-outlines.ts";
import { layOutText } from "./letters/lay-out-text.ts";
import { unpackWoff } from "./letters/unpack-woff.ts";
import { setShapesForPdf } from "./pdf-shapes.ts";
import { setTextForPdf } from "./pdf-text.ts";

const pointsPerMillimetre = 72 / 25.4;

/** Millimetres. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A figure as PDF of one page: vectors, text that can be searched and copied, and its own faces. */
export async function writePdf(markup: string, page: PageSize, meta: FigureMeta): Promise<Blob> {
  return writePdfPages([markup], page, meta);
}

/** The same for pages of one size, which may be made one after the other. */
export async function writePdfPages(
  markups: Iterable<string> | AsyncIterable<string>,
  page: PageSize,
  meta: FigureMeta,
): Promise<Blob> {
  const { jsPDF } = await import("jspdf");
  // In points, though the caller thinks in millimetres: jsPDF places patterns in no other unit.
  const [width, height] = [page.width * pointsPerMillimetre, page.height * pointsPerMillimetre];
  const orientation = width > height ? "landscape" : "portrait";
  const pdf = new jsPDF({
    unit: "pt",
    format: [width, height],
    orientation,
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 5,
  });
  describe(pdf, meta);
  const known = new Set<string>();
  let pages = 0;
  for await (const markup of markups) {
    if (pages++ > 0) pdf.addPage([width, height], orientation);
    await drawPage(pdf, markup, { width, height }, known);
  }
  return pdf.output("blob");
}

/** Draws a figure on the page at hand. `known` are the fonts that the file has by then. */
async function drawPage(
  pdf: jsPDF,
  markup: string,
  { width, height }: PageSize,
  known: Set<string>,
): Promise<void> {
  const { svg2pdf } = await import("svg2pdf.js");
  const svg = parseFigure(markup);
  const { texts, slices } = await layOutText(svg);
  setTextForPdf(svg, texts, await loadOutlines(slices));
  setShapesForPdf(svg);
  const fonts = await Promise.all(slices.map(unpackSlice));
  const faces = fonts.map(({ id, bytes }) => new FontFace(id, bytes));
  try {
    for (const font of fonts.filter(({ id }) => !known.has(id))) addFont(pdf, font);
    for (const { id } of fonts) known.add(id);
    // svg2pdf measures words on the page, under the names that the faces have in the PDF.
    for (const face of faces) document.fonts.add(await face.load());
    await svg2pdf(svg, pdf, { x: 0, y: 0, width, height });
  } finally {
    for (const face of faces) document.fonts.delete(face);
  }
}

interface UnpackedFont {
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

async function unpackSlice(slice: FontSlice): Promise<UnpackedFont> {
  return { id: slice.id, bytes: await unpackWoff(await fetchWoff(slice)) };
}

function addFont(pdf: jsPDF, { id, bytes }: UnpackedFont): void {
  pdf.addFileToVFS(`${id}.ttf`, toBinaryString(bytes));
  pdf.addFont(`${id}.ttf`, id, "normal");
}

function toBinaryString(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

function describe(pdf: jsPDF, meta: FigureMeta): void {
  pdf.setDocumentProperties({
    title: meta.title,
    author: meta.creator,
    subject: meta.description,
    keywords: meta.keywords.join(", "),
    creator: meta.creator,
  });
  pdf.setLanguage(meta.language);
  pdf.addMetadata(writeXml(describeInXmp(meta)), true);
  // The day of the data, and not of the writing, and in UTC: the same figure makes the same file.
  pdf.setCreationDate(`D:${meta.date.replaceAll("-", "")}000000+00'00'`);
  pdf.setFileId("0".repeat(32));
}
