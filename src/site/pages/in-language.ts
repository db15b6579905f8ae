import { language } from "virtual:language";
import { languages } from "#languages/languages.ts";

/** From the top of this language to that of the site. */
const toRoot = language === languages[0].tag ? "" : "../";

/** Where the same page stands in each language. */
export const inLanguage = (tag: string, path: string): string =>
  tag === languages[0].tag ? `${toRoot}${path}` : `${toRoot}${tag}/${path}`;
