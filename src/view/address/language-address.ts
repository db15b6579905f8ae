/** Where this page stands in another language: each is a build of its own, in a folder beside the first. */
import { type LanguageTag, languages } from "#languages/languages.ts";
import { language } from "#languages/words/locale.ts";
import type { AddressedState } from "#view/state.ts";
import { formatAddress } from "./address.ts";

/** The languages that this page is not told in. */
export const otherLanguages = languages.filter(({ tag }) => tag !== language);

const folderOf = (tag: LanguageTag) => (tag === languages[0].tag ? "./" : `./${tag}/`);

/** Where the site in a language stands, beside this page. */
function topIn(tag: LanguageTag): URL {
  const root = new URL(folderOf(language).replace(/\w+/, ".."), location.href);
  return new URL(folderOf(tag), root);
}

/** The same view in another language. */
export function addressInLanguage(tag: LanguageTag, state: AddressedState): string {
  const page = topIn(tag);
  page.hash = formatAddress(state);
  return page.href;
}

/** An address within this language's part of the site, as the same stands in another's. */
export function sameInLanguage(tag: LanguageTag, address: string): string {
  const [here, there] = [topIn(language), topIn(tag)];
  const same = new URL(address);
  same.pathname = `${there.pathname}${same.pathname.slice(here.pathname.length)}`;
  return same.href;
}
