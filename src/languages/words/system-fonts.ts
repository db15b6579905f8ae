import { language } from "./locale.ts";

/** Fonts that computers have, for files that cannot carry ours along; the last for letters of East Asia. */
export const systemFonts = {
  heading: "Georgia",
  text: "Arial",
  eastAsian: language === "ko" ? "Malgun Gothic" : null,
} as const;
