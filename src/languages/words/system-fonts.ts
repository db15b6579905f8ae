import { language } from "./locale.ts";

/**
 * Fonts that computers have, for files that cannot carry ours along; the last for letters of East Asia.
 * In Korean all letters are of one: numbers and full stops of another stand apart from their words.
 */
export const systemFonts =
  language === "ko"
    ? { heading: "Malgun Gothic", text: "Malgun Gothic", eastAsian: "Malgun Gothic" }
    : { heading: "Georgia", text: "Arial", eastAsian: null };
