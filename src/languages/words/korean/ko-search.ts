/**
 * How Korean is looked for: by what has been typed of a syllable so far, by parts of a word, by initial
 * consonants ("ㅂㅎㅇㅌ" finds 북한이탈주민), and without particles. Countries and ids answer to English too.
 */
import { disassemble, getChoseong } from "es-hangul";
import { fold } from "#core/fold.ts";

const isHangul = (text: string) => /[가-힣]/.test(text);

const lettersOfSyllable = new Map<string, string>();

/** Letters one by one, as they are typed: a syllable that is still being made begins the whole one. */
function lettersOf(text: string): string {
  let letters = "";
  for (const syllable of text.normalize("NFC").toLowerCase()) {
    const own = lettersOfSyllable.get(syllable) ?? disassemble(syllable);
    lettersOfSyllable.set(syllable, own);
    letters += own;
  }
  return letters;
}

/** From each syllable on after which there is another: a single one is in too many words. */
function partsOf(word: string): string[] {
  const starts = [...word.slice(1, -1)].flatMap((letter, at) => (isHangul(letter) ? [at + 1] : []));
  return starts.map((at) => lettersOf(word.slice(at)));
}

/** What a word is found by: as it is typed, in names by its parts too, in short names by initial consonants. */
export function wordsFoundBy(word: string, field?: string): string[] {
  const whole = word.normalize("NFC");
  if (!isHangul(whole)) return [fold(whole)];
  const parts = field === "text" ? [] : partsOf(whole);
  return [lettersOf(whole), ...parts, ...(field === "also" ? [getChoseong(whole)] : [])];
}

/** A word that is looked for, as those that it is to be found by begin. */
export const wordLookedFor = (word: string): string =>
  /[ㄱ-ㅣ가-힣]/.test(word.normalize("NFC")) ? lettersOf(word) : fold(word);

/** The longest first; none that would leave a single syllable is taken off. */
const particles =
  /(?<=[가-힣]{2})(에서부터|으로부터|에서는|에서도|에게서|으로는|으로서|이라는|까지는|부터는|에게는|에서|에게|에는|에도|으로|까지|부터|보다|처럼|이나|라는|이란|은|는|이|가|을|를|의|에|로|와|과|도|만)$/;

/** What is typed without particles, and years without their word: "2009년에 한국에서" is "2009 한국". */
export function withoutParticles(query: string): string {
  const words = query.normalize("NFC").split(/[^\p{L}\p{N}'’]+/u);
  return words
    .map((word) => word.replace(/^(\d{4})년[가-힣]*$/, "$1").replace(particles, ""))
    .join(" ")
    .trim();
}

const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** What can be found. */
interface Found {
  readonly key: string;
  readonly group: string;
  readonly name: string;
}

/** What it is called besides: in English, and in one word. Those whose names are sentences keep to themselves. */
export function alsoCalled({ key, group, name }: Found): string {
  const id = key.slice(key.indexOf("-") + 1);
  const country = /^[A-Z]{2}$/.test(id) ? english.of(id) : undefined;
  const inEnglish = country ?? key.replaceAll("-", " ");
  const isSentence = group === "claim" || group === "event" || group === "source";
  return isSentence ? inEnglish : `${inEnglish} ${name} ${name.replace(/\s+/g, "")}`;
}

/** Whether a word is one of those that a query is found by. */
export function isFoundBy(word: string, query: string): boolean {
  const wanted = withoutParticles(query).split(" ").filter(Boolean).map(wordLookedFor);
  return wordsFoundBy(word, "also").some((part) => wanted.some((each) => part.startsWith(each)));
}
