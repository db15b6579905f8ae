/** The pages of records as the build writes them, and what a reader, a crawler and a program find in them. */
import { publishAll } from "#geo/publish.ts";
import { allPages, geographyOf, writePages } from "#site/pages/write-pages.ts";

export const files = publishAll();
export const pages = allPages(geographyOf(files));
const style = "assets/pages.css";
export const written: ReadonlyMap<string, string> = new Map(writePages(files, "", style));
/** The same where the site's address is known. */
const siteTop = "https://atlas.example/map/";
let known: ReadonlyMap<string, string> | undefined;
export function writtenThere(): ReadonlyMap<string, string> {
  known ??= new Map(writePages(files, siteTop, style));
  return known;
}

export const htmlOf = (path: string): string => written.get(`${path}index.html`) ?? "";
export const markdownOf = (path: string): string => written.get(`${path}index.md`) ?? "";

/** What is read, without marks: the page's text in a row. */
export const textOf = (path: string): string =>
  htmlOf(path)
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&#x([0-9A-F]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );

/** Where the links and files of a page lead, from the top of the site. */
export function addressesIn(path: string): readonly URL[] {
  const found = htmlOf(path).matchAll(/ (?:href|src)="([^"]*)"/g);
  return [...found].map(([, address = ""]) => {
    const plain = address.replace(/&#x26;/g, "&");
    return new URL(plain, `https://atlas.example/${path}`);
  });
}

export const idsOf = (path: string): ReadonlySet<string> =>
  new Set([...htmlOf(path).matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id));

/** What a page says that it is. */
export function jsonLdOf(path: string): Readonly<Record<string, unknown>> {
  const script = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(htmlOf(path));
  return JSON.parse(script?.[1] ?? "{}");
}
