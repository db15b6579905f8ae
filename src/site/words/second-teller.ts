/** Of two languages the other one, told as its own build tells it, for sheets of paper that carry both. */
import { join } from "node:path";
import { english, type Teller } from "#site/languages.ts";
import { compiledWords } from "./compiled-words.ts";
import { interfaceProject } from "./interface-words.ts";
import { catalogueTeller } from "./told-catalogues.ts";

const known = new Map<string, Promise<Teller>>();

/** Made once for all that asks for it. */
export function secondTeller(root: string, first: string): Promise<Teller> {
  const teller = known.get(first) ?? makeTeller(root, first);
  known.set(first, teller);
  return teller;
}

/** Whether the words of all languages were compiled beforehand, for several builds (`.tools/messages.mjs --as-built`). */
const areCompiled = process.env["COMPILED_WORDS"] !== undefined;

async function makeTeller(root: string, first: string): Promise<Teller> {
  if (first === "ko") {
    const before = join(root, "src/languages/compiled");
    return { ...english, messages: areCompiled ? before : await compiledWords(root, "en") };
  }
  const messages = areCompiled
    ? interfaceProject(root, "ko").outdir
    : await compiledWords(root, "ko");
  return { ...catalogueTeller(root, "ko"), messages };
}
