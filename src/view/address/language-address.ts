/** Where this page stands in another language: each is a build of its own, in a folder beside the first. */
import { type LanguageTag, languages } from "#languages/languages.ts";
import { language } from "#languages/words/locale.ts";
import type { AddressedState } from "#view/state.ts";
import { formatAddress } from "./address.ts";

/** The languages that this page is not told in. */
export const otherLanguages = languages.filter(({ tag }) => tag !== language);

const folderOf = (tag: LanguageTag) => (tag === languages[0].tag ? "./" : `./${tag}/`);

/** The same view in another language. */
export function addressInLanguage(tag: LanguageTag, state: AddressedState): string {
  const root = new URL(folderOf(language).replace(/\w+/, ".."), location.href);
  const page = new URL(folderOf(tag), root);
  page.hash = formatAddress(state);
  return page.href;
}
