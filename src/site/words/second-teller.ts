/** Of two languages the other one, told as its own build tells it, for sheets of paper that carry both. */
import { english, type Teller } from "#site/languages.ts";
import { compiledWords } from "./compiled-words.ts";
import { catalogueTeller } from "./told-catalogues.ts";

const known = new Map<string, Promise<Teller>>();

/** Made once for all that asks for it. */
export function secondTeller(root: string, first: string): Promise<Teller> {
  const teller = known.get(first) ?? makeTeller(root, first);
  known.set(first, teller);
  return teller;
}

async function makeTeller(root: string, first: string): Promise<Teller> {
  if (first === "ko") return english;
  return { ...catalogueTeller(root, "ko"), messages: await compiledWords(root, "ko") };
}
