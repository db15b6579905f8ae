/** `npm run words -- ko`: brings the catalogues of a language up to the texts, and counts what is told. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { mergeCatalogue, readCatalogue, writeCatalogue } from "./catalogue.ts";
import { sourceTexts } from "./source-texts.ts";

const fileOf = (root: string, language: string, catalogue: string) =>
  `${root}/src/languages/${language}/${catalogue}.po`;

/** Writes every catalogue anew and says how many of its texts are told, by catalogue. */
export function mergeWords(root: string, language: string): string {
  const lines: string[] = [];
  for (const [catalogue, texts] of sourceTexts()) {
    const file = fileOf(root, language, catalogue);
    const known = existsSync(file) ? readCatalogue(readFileSync(file, "utf8")) : [];
    const entries = mergeCatalogue(texts, known);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, writeCatalogue(language, entries));
    const told = entries.filter(({ told, isStale }) => told !== "" && !isStale).length;
    const letters = texts.reduce((sum, { text }) => sum + text.length, 0);
    lines.push(`${told}/${entries.length}\t${letters}\t${catalogue}`);
  }
  return lines.join("\n");
}
