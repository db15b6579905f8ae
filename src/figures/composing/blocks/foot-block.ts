import { drawQr, qrModules } from "#drawing/qr.ts";
import {
  addressLine,
  caveats,
  creditLine,
  dataLine,
  type FootFacts,
  inOneParagraph,
  ownLines,
  printedAddresses,
  sourcesLine,
  withheld,
} from "#figures/composing/foot-words.ts";
import type { Span } from "#figures/composing/text/break-lines.ts";
import { moveText, type Paragraph, setParagraph } from "#figures/composing/text/set-text.ts";
import { sizeOf, type TypeScale } from "#figures/composing/type-scale.ts";
import { longestCode, opensElsewhere } from "#view/address/page-address.ts";
import type { Block } from "./block.ts";
import type { Wording } from "./legend-words.ts";
import { packColumns } from "./pack-columns.ts";

export interface FootManner {
  /** In one paragraph, for little room. */
  readonly isCompact: boolean;
  readonly wording: Wording;
  /** How many lines the sources may take. */
  readonly sourceLines: number;
  readonly qr: boolean;
}

const lineHeight = 1.32;

/** 18 millimetres: smaller codes are not read surely from paper. */
const leastQr = (18 * 96) / 25.4;
/** Side of the smallest square that a reader's camera makes out, in millimetres, is 0.37. */
const leastModule = (0.37 * 96) / 25.4;

function qrSide(address: string, { scale }: TypeScale): number {
  return Math.max(leastQr, qrModules(address) * leastModule) * Math.max(1, scale);
}

/** How many publishers are named at least. */
const leastNamed = 3;

/** As many publishers as fit. */
function setSources(
  publishers: readonly string[],
  { wording, sourceLines }: FootManner,
  set: (spans: readonly Span[]) => Paragraph,
): Paragraph {
  const least = Math.min(leastNamed, publishers.length);
  let best = set(sourcesLine(publishers, least, wording));
  for (let named = least + 1; named <= publishers.length; named++) {
    const next = set(sourcesLine(publishers, named, wording));
    if (next.lines > sourceLines) break;
    best = next;
  }
  return best;
}

function setAddress(address: string, most: number, set: (spans: readonly Span[]) => Paragraph) {
  const tries = printedAddresses(address).map((printed) => set(addressLine(printed)));
  const fitting = tries.find(({ lines }) => lines <= most) ?? tries.at(-1);
  return fitting ? [fitting] : [];
}

/** Paragraphs in columns, and the QR code to their right. */
function setColumns(
  facts: FootFacts,
  manner: FootManner,
  width: number,
  columns: number,
  type: TypeScale,
) {
  const size = sizeOf("foot", type);
  const gutter = 2.2 * size;
  const columnWidth = (width - gutter * (columns - 1)) / columns;
  const set = (spans: readonly Span[]) =>
    setParagraph(spans, { size, width: columnWidth, lineHeight });
  const { wording } = manner;
  const said = facts.hasMap ? caveats(wording) : [withheld(wording)];
  const paragraphs = [
    ...said.map(set),
    ...ownLines(facts).map(set),
    setSources(facts.publishers, manner, set),
    set(dataLine(facts)),
    set(creditLine(facts, wording)),
    ...setAddress(facts.address, 3, set),
  ];
  const items = paragraphs.map(({ texts, height }) => ({ texts, height, gap: 0.35 * size }));
  const { placed, height } = packColumns(items, columns);
  const texts = placed.flatMap(({ item, column, top }) =>
    item.texts.map((text) => moveText(text, column * (columnWidth + gutter), top)),
  );
  return { texts, height };
}

/** All in one paragraph: as exact an address as there is room for, and as many publishers as before it. */
function setOneParagraph(
  facts: FootFacts,
  { sourceLines }: FootManner,
  width: number,
  type: TypeScale,
) {
  const size = sizeOf("foot", type);
  const { publishers, address } = facts;
  const least = Math.min(leastNamed, publishers.length);
  const set = (named: number, printed: string) =>
    setParagraph(inOneParagraph(facts, named, printed), { size, width, lineHeight });
  const [exact = "", ...shorter] = printedAddresses(address);
  const bare = shorter.at(-1) ?? exact;
  const most = set(least, bare).lines + sourceLines;
  const printed = [exact, ...shorter].find((each) => set(least, each).lines <= most) ?? bare;
  let best = set(least, printed);
  const { lines } = best;
  for (let named = least + 1; named <= publishers.length; named++) {
    const next = set(named, printed);
    if (next.lines > lines) break;
    best = next;
  }
  return best;
}

/** Ems that a line of the foot should have at least, and the most columns that look well. */
const narrowest = 20;
const mostColumns = 4;

/** The foot's words, and to their right the code, where there is one. */
interface Foot {
  readonly words: Block;
  readonly code: Block | null;
}

/**
 * What no figure is published without: how to read it, what is withheld, sources, version, licence,
 * credit, address. Its QR code opens the exact view; where it would be too small it is left out.
 */
export function footBlocks(
  facts: FootFacts,
  manner: FootManner,
  width: number,
  type: TypeScale,
): Foot {
  const size = sizeOf("foot", type);
  // What is too long for any code, or opens on no telephone, is not even tried.
  const { address } = facts;
  const isCodable = manner.qr && address.length <= longestCode && opensElsewhere(address);
  const side = isCodable ? qrSide(address, type) : 0;
  const hasQr = isCodable && width > 3.2 * side;
  const textWidth = hasQr ? width - side - 2.2 * size : width;
  const code = hasQr ? codeBlock(address, side) : null;
  const words = { name: "foot", width: textWidth, draw: () => [] };
  if (manner.isCompact)
    return { words: { ...words, ...setOneParagraph(facts, manner, textWidth, type) }, code };
  const most = Math.max(1, Math.min(mostColumns, Math.floor(textWidth / (narrowest * size))));
  const tries = Array.from({ length: most }, (_, i) =>
    setColumns(facts, manner, textWidth, i + 1, type),
  );
  const lowest = tries.reduce((best, next) => (next.height < best.height ? next : best));
  return { words: { ...words, ...lowest }, code };
}

const codeBlock = (address: string, side: number): Block => ({
  name: "qr",
  width: side,
  height: side,
  texts: [],
  draw: () => [drawQr(address, { x: 0, y: 0, size: side })],
});
