/** What the library that writes presentations leaves out: pictures, titles, the language of notes, their paragraphs, a day. */
import { systemFonts } from "#languages/words/system-fonts.ts";
import { createZip, openZip } from "./zip-file.ts";

interface Wanted {
  readonly locale: string;
  readonly meta: { readonly date: string };
  /** The pictures, by the names that the library gives them. */
  readonly media: ReadonlyMap<string, Uint8Array>;
}

/** The name of the shape that is a slide's title. */
export const titleRole = "title";

/**
 * Makes that shape the title for programs, too: they list slides by it and read it aloud first. The
 * library would set every title in the same place.
 */
const withTitle = (xml: string) =>
  xml.replace(
    new RegExp(`(<p:cNvPr [^>]*name="${titleRole}"[\\s\\S]*?<p:nvPr>)(</p:nvPr>)`),
    '$1<p:ph type="title"/>$2',
  );

/** A text of several lines as several paragraphs. */
const inParagraphs = (xml: string) =>
  xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/g,
    (_, look: string, text: string, end: string) =>
      text
        .split(/\r?\n/)
        .map((line) =>
          line === ""
            ? `<a:p>${end}</a:p>`
            : `<a:p><a:r>${look}<a:t>${line}</a:t></a:r>${end}</a:p>`,
        )
        .join(""),
  );

const inLanguage = (xml: string, locale: string) =>
  xml.replace(/ altLang="[^"]*"/g, "").replace(/ lang="[^"]*"/g, ` lang="${locale}"`);

/** Letters of East Asia in a font that computers have for them. */
const withEastAsian = (xml: string) =>
  systemFonts.eastAsian === null
    ? xml
    : xml.replaceAll('<a:ea typeface=""', `<a:ea typeface="${systemFonts.eastAsian}"`);

function mend(name: string, xml: string, { locale, meta }: Wanted): string {
  if (/^ppt\/notesSlides\/[^/]*\.xml$/.test(name)) return inLanguage(inParagraphs(xml), locale);
  if (/^ppt\/slides\/[^/]*\.xml$/.test(name)) return inLanguage(withTitle(xml), locale);
  if (/^ppt\/((slideLayouts|slideMasters|notesMasters)\/[^/]*|presentation)\.xml$/.test(name))
    return inLanguage(xml, locale);
  if (/^ppt\/theme\/[^/]*\.xml$/.test(name)) return withEastAsian(xml);
  // The day of the data and not of the writing: nobody's hours are in it.
  if (name === "docProps/core.xml")
    return xml.replace(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g, `${meta.date}T00:00:00Z`);
  return xml;
}

export async function mendPresentation(written: ArrayBuffer, wanted: Wanted): Promise<Blob> {
  const parts = await openZip(written);
  const mended = await Promise.all(
    parts.map(async ({ name, bytes }) => {
      const picture = wanted.media.get(name);
      if (picture) return { name, bytes: picture };
      if (!/\.(xml|rels)$/.test(name)) return { name, bytes: await bytes() };
      const xml = new TextDecoder().decode(await bytes());
      return { name, bytes: new TextEncoder().encode(mend(name, xml, wanted)) };
    }),
  );
  const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  return createZip(mended, { date: wanted.meta.date, type });
}
