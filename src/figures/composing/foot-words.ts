import { m } from "#languages/compiled/messages.js";
import type { SecondWords } from "#languages/second-words.ts";
import { writeDate } from "#languages/words/dates.ts";
import { inTurn } from "#languages/words/locale.ts";
import type { KeptLayer } from "#own/layer/layer.ts";
import type { Wording } from "./blocks/legend-words.ts";
import type { Span } from "./text/break-lines.ts";

/** What a figure's foot says. */
export interface FootFacts {
  /** In order of weight. */
  readonly publishers: readonly string[];
  readonly version: string;
  readonly date: string;
  readonly address: string;
  /** What time is shown, in words. */
  readonly time: string;
  /** Whether corridors and borders are drawn, so that something has to be said about them. */
  readonly hasMap: boolean;
  /** The other language, where a figure carries both. */
  readonly second?: SecondWords | undefined;
  /** Layers of the maker's own on the map. */
  readonly own: readonly OwnCredit[];
  /** There are marks of the maker's own on the map. */
  readonly hasMarks?: boolean;
}

type OwnCredit = Pick<KeptLayer, "name" | "credit">;

/** The layers by name, each with who made its data. */
export const ownLayersInWords = (own: readonly OwnCredit[]): string =>
  inTurn(own.map(({ name, credit }) => (credit ? m.figure_own_credit({ name, credit }) : name)));

type Added = Pick<FootFacts, "own" | "hasMap" | "hasMarks">;

/** What the maker added, with its own credit. It is never left out. */
export function ownLines({ own, hasMap, hasMarks }: Added): Span[][] {
  if (!hasMap) return [];
  return [
    ...(own.length > 0 ? [withLead(m.figure_own_lead(), `${ownLayersInWords(own)}.`)] : []),
    ...(hasMarks ? [withLead(m.figure_marks_lead(), m.figure_marks())] : []),
  ];
}

function withLead(lead: string, text: string): Span[] {
  return [
    { text: lead, face: "semibold", ink: "text" },
    { text, face: "regular", ink: "quiet" },
  ];
}

/** What has to be known to read the map rightly. It is never left out. */
export function caveats(wording: Wording): Span[][] {
  const full = wording === "full";
  return [
    withLead(m.figure_schematic_lead(), full ? m.figure_schematic() : ""),
    withheld(wording),
    withLead(m.figure_borders_lead(), full ? m.figure_borders() : m.figure_borders_short()),
  ];
}

export const withheld = (wording: Wording): Span[] =>
  withLead(
    m.figure_withheld_lead(),
    wording === "full" ? m.figure_withheld() : m.figure_withheld_short(),
  );

/** The first of the publishers, and how many more there are. */
export function sourcesLine(
  publishers: readonly string[],
  named: number,
  wording: Wording,
): Span[] {
  const count = publishers.length - named;
  const list = inTurn(publishers.slice(0, named));
  const more = wording === "full" ? m.figure_sources_more : m.figure_sources_more_short;
  return withLead(
    m.figure_sources_lead(),
    count > 0 ? more({ list, count }) : m.figure_sources_all({ list }),
  );
}

export const dataLine = ({ version, date }: FootFacts): Span[] =>
  withLead(m.figure_data_lead(), m.figure_data({ version, date: writeDate(date) }));

export const creditLine = ({ second }: FootFacts, wording: Wording): Span[] => [
  ...withLead(`© ${m.title()}.`, wording === "full" ? m.figure_credit() : m.figure_credit_short()),
  ...(second ? withLead(`© ${second.atlas}.`, second.credit[wording]) : []),
];

/** All of it in one paragraph, for little room: how to read the map, then what it stands on. */
export function inOneParagraph(facts: FootFacts, named: number, printed: string): Span[] {
  const { hasMap, publishers, time } = facts;
  const spans = [
    ...(hasMap ? [...caveats("short").flat()] : withheld("short")),
    ...(hasMap ? [{ text: m.figure_time({ time }), face: "regular", ink: "quiet" } as const] : []),
    ...ownLines(facts).flat(),
    ...sourcesLine(publishers, named, "short"),
    ...dataLine(facts),
    ...creditLine(facts, "short"),
  ];
  return [
    ...spans.map((span) => ({ ...span, face: "regular", ink: "quiet" }) as const),
    ...addressLine(printed).slice(1),
  ];
}

const shortened = (address: string) =>
  address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/(index\.html)?(#|$)/, "/$2");

/** The address as it is printed: as exact as there is room for, the exact view first. */
export function printedAddresses(address: string): string[] {
  const whole = shortened(address);
  const [site = "", hash = ""] = whole.split("#");
  const parts = hash.split("&").filter((part) => part !== "" && !part.startsWith("at="));
  return [whole, [site, parts.join("&")].filter(Boolean).join("#"), site.replace(/\/$/, "")];
}

/** The words before the address, and the address, which breaks where a new part of it begins. */
export const addressLine = (printed: string): Span[] => [
  { text: m.figure_address_lead(), face: "semibold", ink: "text" },
  { text: printed, face: "regular", ink: "accent", breakAt: /(?<=[/&,;?])|(?=#)/ },
];
