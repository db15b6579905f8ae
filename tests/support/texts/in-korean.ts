/** Korean as the interface has it, for programs of ours that are read told in it. */
import { readdirSync, readFileSync } from "node:fs";
import { english, importTold, type Teller } from "#site/languages.ts";
import { secondTeller } from "#site/words/second-teller.ts";
import type { told } from "./told-in-korean.ts";

const folder = "src/languages";

/** The messages of a language by their keys; of a choice of sentences the last, which holds for most. */
export function messagesOf(language: string): ReadonlyMap<string, string> {
  const files = readdirSync(`${folder}/${language}`).filter((name) => name.endsWith(".json"));
  const entries = files.flatMap((name) =>
    Object.entries<unknown>(JSON.parse(readFileSync(`${folder}/${language}/${name}`, "utf8"))),
  );
  return new Map(
    entries
      .filter(([key]) => key !== "$schema")
      .map(([key, message]) => [key, typeof message === "string" ? message : lastOf(message)]),
  );
}

function lastOf(message: unknown): string {
  const [choice]: readonly { readonly match: Readonly<Record<string, string>> }[] = JSON.parse(
    JSON.stringify(message),
  );
  return Object.values(choice?.match ?? {}).at(-1) ?? "";
}

const [inEnglish, korean] = [messagesOf("en"), messagesOf("ko")];
const inKorean = new Map([...inEnglish].map(([key, text]) => [text, korean.get(key) ?? text]));

/** Messages are told by their keys; the facts stay as they are written. */
export const koreanTeller: Teller = {
  tag: "ko",
  locale: "ko-KR",
  tell({ en }) {
    const plain = en.replace(/\$\{i\?\.(\w+)\}/g, "{$1}");
    return (inKorean.get(plain) ?? plain).replace(/\{(\w+)\}/g, (whole, name: string) =>
      en.includes(`\${i?.${name}}`) ? `\${i?.${name}}` : whole,
    );
  },
};

type Told = typeof told;
let whole: Promise<Told> | undefined;

/** The program told in Korean as the build tells it, facts and messages; once for all files of a worker. */
export function wholeInKorean(): Promise<Told> {
  whole ??= tellWhole();
  return whole;
}

async function tellWhole(): Promise<Told> {
  const root = process.cwd();
  const teller = await secondTeller(root, english.tag);
  const file = "tests/support/texts/told-in-korean.ts";
  return (await importTold<{ readonly told: Told }>(root, file, teller)).told;
}
