/** What the build runs in its language: it is loaded once, with all that it draws, tells and publishes. */
import { drawLinkPreview } from "#drawing/link-preview.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { unpackWoff } from "#figures/files/letters/unpack-woff.ts";
import { publishAll } from "#geo/publish.ts";
import { m } from "#languages/compiled/messages.js";
import { drawFirstMap } from "#map/first/draw-first-map.ts";
import { writeThemeRules } from "#symbology/theme-variables.ts";
import type { Card } from "./cards/card.ts";
import { cardsOf, geographyOf, writePages } from "./pages/write-pages.ts";

/** The default view, drawn from the published files. */
export function writeFirstMap(files: ReadonlyMap<string, string>): string {
  return drawFirstMap(geographyOf(files));
}

/** Every published file by its name. */
export function writeFiles(): ReadonlyMap<string, string> {
  return publishAll();
}

/** Every record's own page with the name of its file, one after the other; `style` is the name of their stylesheet. */
export function* writeRecordPages(
  files: ReadonlyMap<string, string>,
  top: string,
  style: string,
): Generator<readonly [name: string, text: string], void> {
  for (const [name, write] of writePages(files, top, style)) yield [name, write()];
}

/** The picture that stands for a link to each page, one after the other. */
export function drawCards(files: ReadonlyMap<string, string>): Iterable<Card> {
  return cardsOf(files);
}

/** The colours of every theme, as rules of a stylesheet. */
export function writeThemeColours(): string {
  return writeThemeRules();
}

/** The picture that stands for a link to the atlas, as SVG. */
export function writeLinkPreview(files: ReadonlyMap<string, string>): string {
  return writeXml(drawLinkPreview(geographyOf(files)));
}

/** What is said beside that picture. */
export function linkWords() {
  return { title: m.title(), description: m.lead(), alternative: m.link_preview() };
}

/** A font of the page as the renderer of that picture reads it. */
export function unpackFont(woff: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return unpackWoff(woff);
}
