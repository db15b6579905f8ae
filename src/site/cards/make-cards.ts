/** Run after a build: paints the picture for links of every page, and keeps it for the next build. */
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type LanguageTag, languages } from "#languages/languages.ts";
import { publishedFiles } from "#site/geography.ts";
import { english, type Teller } from "#site/languages.ts";
import { loadDrawings } from "#site/load-drawings.ts";
import { madeOf } from "#site/pages/kept-pages.ts";
import { paintPixels, paintSvg } from "#site/paint-svg.ts";
import { interfaceProject } from "#site/words/interface-words.ts";
import { catalogueTeller, type Translated } from "#site/words/told-catalogues.ts";
import { type Card, cardSize, mapAddress } from "./card.ts";
import { type Faces, facesFor, readFaces } from "./faces.ts";
import { writePalettePng } from "./palette-png.ts";

/** A change of how a card is painted makes all of them anew. */
const painter = "2";

/** The file in which a card is kept: each language has faces of its own. */
const nameOf = (tag: string, { svg, map }: Card) =>
  `${createHash("sha256")
    .update(JSON.stringify([painter, tag, svg, map]))
    .digest("hex")
    .slice(0, 32)}.png`;

/** Paints cards; maps that several share are painted once. */
function painterOf(faces: Faces) {
  const maps = new Map<string, string>();
  return async ({ svg, map }: Card): Promise<Uint8Array> => {
    if (map !== null && !maps.has(map)) {
      const painted = Buffer.from(await paintSvg(map, undefined, facesFor(map, faces))).toString(
        "base64",
      );
      maps.set(map, `data:image/png;base64,${painted}`);
    }
    const whole = map === null ? svg : svg.replace(mapAddress, maps.get(map) ?? "");
    const { pixels } = await paintPixels(whole, facesFor(svg, faces));
    return writePalettePng(pixels, cardSize.width, cardSize.height);
  };
}

const isTranslated = (tag: LanguageTag): tag is Translated => tag !== english.tag;

/** Throws one sentence where there is no such language. */
function tellerOf(root: string, given: string): Teller {
  const tag = languages.find((each) => each.tag === given)?.tag;
  if (tag === undefined) throw new Error(`The atlas has no language “${given}”.`);
  if (!isTranslated(tag)) return english;
  return { ...catalogueTeller(root, tag), messages: interfaceProject(root, tag).outdir };
}

/** How far it is: after each so many cards. */
const step = 100;

type Say = (line: string) => void;

interface Shelf {
  readonly root: string;
  readonly tag: string;
  readonly folder: string;
}

const shelfIn = (root: string) => join(root, "node_modules/.cache/the-long-way-south/cards");

/** Which kept picture is the card of each page, as pairs; those that lack are painted. */
async function paintLacking({ root, tag, folder }: Shelf, say: Say) {
  const teller = tellerOf(root, tag);
  const { drawCards, unpackFont } = await loadDrawings(root, teller);
  const paint = painterOf(await readFaces(unpackFont));
  const cards = [...drawCards(await publishedFiles(root, teller))];
  const fileOf = (card: Card) => nameOf(tag, card);
  const isKept = (card: Card) => existsSync(join(folder, fileOf(card)));
  const lacking = cards.filter((card) => !isKept(card));
  for (const [at, card] of lacking.entries()) {
    if (at % step === 0) say(`Pictures for links (${tag}): ${at} of ${lacking.length} painted`);
    // Under its name when it is whole: a run that is ended leaves no half of one.
    const unfinished = join(folder, `${tag}.part`);
    writeFileSync(unfinished, await paint(card));
    renameSync(unfinished, join(folder, fileOf(card)));
  }
  say(`Pictures for links (${tag}): all ${cards.length}, of which ${lacking.length} are new`);
  return cards.map((card) => [card.name, fileOf(card)] as const);
}

/** What was put in place the last time, where all that it is made of is as it was. */
function pairsBefore(list: string, name: string): readonly (readonly [string, string])[] | null {
  if (!existsSync(list)) return null;
  const [label, ...pairs] = readFileSync(list, "utf8").split("\n");
  return label === name
    ? pairs.map((pair) => {
        const [card = "", picture = ""] = pair.split("\t");
        return [card, picture] as const;
      })
    : null;
}

/** Puts the card of every page of a language into the folder of its build. */
export async function makeCards(root: string, tag: string, out: string, say: Say): Promise<void> {
  const folder = shelfIn(root);
  const [list, name] = [join(folder, `${tag}.txt`), madeOf(root, [tag, painter])];
  mkdirSync(folder, { recursive: true });
  const pairs = pairsBefore(list, name) ?? (await paintLacking({ root, tag, folder }, say));
  for (const [card, picture] of pairs) {
    const file = join(out, card);
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(join(folder, picture), file);
  }
  writeFileSync(list, [name, ...pairs.map((pair) => pair.join("\t"))].join("\n"));
}
