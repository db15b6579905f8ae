/** The pages of records as the build writes them, and what a reader, a crawler and a program find in them. */
import { publishAll } from "#geo/publish.ts";
import { geographyOf, pagesOf, writePages } from "#site/pages/write-pages.ts";

export const files = publishAll();
export const pages = [...pagesOf(geographyOf(files))];
const style = "assets/pages.css";

/** Files by their names, of which each is written when it is first read. */
class WrittenFiles {
  private readonly writers: ReadonlyMap<string, () => string>;
  private readonly texts = new Map<string, string>();

  constructor(top: string) {
    this.writers = new Map(writePages(files, top, style, pages));
  }

  has(name: string): boolean {
    return this.writers.has(name);
  }

  get(name: string): string | undefined {
    const text = this.texts.get(name) ?? this.writers.get(name)?.();
    if (text !== undefined) this.texts.set(name, text);
    return text;
  }
}

export const written = new WrittenFiles("");
/** The same where the site's address is known. */
export const writtenThere = new WrittenFiles("https://atlas.example/map/");

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
