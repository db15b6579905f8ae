import { languages } from "#languages/languages.ts";
import { isWholeInOneFile } from "#ui/browser/published-file.ts";
import { otherLanguages } from "#view/address/language-address.ts";
import { wasLanguageOffered } from "#view/device.ts";

const [first] = languages;

/** Whether the device prefers another language that there is; it is said once, and only from the first. */
export const isLanguageOffered = (): boolean =>
  !isWholeInOneFile() &&
  otherLanguages.some(({ tag }) => tag !== first.tag && navigator.language.startsWith(tag)) &&
  !wasLanguageOffered();
