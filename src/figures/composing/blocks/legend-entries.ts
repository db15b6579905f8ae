import { atlas } from "#atlas/atlas.ts";
import type { FigureView, LegendByHand } from "#figures/composing/figure-options.ts";
import type { Shown } from "#figures/composing/shown.ts";
import { plainText } from "#figures/composing/text/plain-text.ts";
import { type SecondWords, type Time, timeKey } from "#languages/second-words.ts";
import type { Outcome } from "#model/event.ts";
import type { Stance } from "#model/model.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { sampleDash } from "#symbology/routes.ts";
import {
  type LegendWord,
  legendWords,
  outlinedWord,
  ownEntryWord,
  type Wording,
} from "./legend-words.ts";

/** The sample that stands before an entry's words. */
export type Swatch =
  /** With the number that it has on the map, if it has one. */
  | { readonly kind: "route"; readonly id: RouteId; readonly number?: number }
  | { readonly kind: "tint"; readonly id: Stance }
  | {
      readonly kind: "mark";
      readonly id:
        | "flown"
        | "sailed"
        | "pale"
        | "untinted"
        | "outlined"
        | Outcome
        | "city"
        | "area"
        | "direction"
        | "counted";
    }
  | { readonly kind: "own"; readonly id: number }
  | { readonly kind: "chart"; readonly id: ChartSwatch };

export type ChartSwatch = "women" | "men" | "unknown" | "bucket" | "dot" | "range" | "square";

interface LegendEntry {
  readonly swatch: Swatch;
  readonly words: string;
  /** The same in the other language, where the figure carries both. */
  readonly second?: string | undefined;
  /** As the map pushes back the routes that are not chosen. */
  readonly isReceded?: boolean;
}

export interface LegendGroup {
  /** None where what is explained needs no heading. */
  readonly heading: string | null;
  readonly second?: string | undefined;
  readonly entries: readonly LegendEntry[];
}

/** A tint of countries of origin is told as such. */
function tintWord(stance: Stance, records: Shown["tints"][number]["records"]): LegendWord {
  const origins = records.filter((id) => atlas.records.get(id)?.roles.includes("origin"));
  if (origins.length === 0) return stance;
  return origins.length === records.length ? "origin" : "originOrNone";
}

/** What of a view its legend must know. */
export interface Explained extends Pick<FigureView, "route"> {
  readonly year: Time;
  readonly hand?: LegendByHand | undefined;
  /** What is not in the atlas is then explained, too: its paper is one more grey. */
  readonly isOneInk?: boolean;
}

/** Those that threaten most come first, as in the map's key. */
const outcomes = ["caught", "safe", "untold"] as const satisfies readonly Outcome[];

type Mark = Extract<Swatch, { kind: "mark" }>["id"];

/** What a word of the legend is called, and what it is called a second time. */
type Say = (word: LegendWord) => Pick<LegendEntry, "words" | "second">;

function sayIn(year: Time, wording: Wording, second: SecondWords | undefined): Say {
  const words = legendWords(year, wording);
  const others = second?.times[timeKey(year)]?.legend[wording];
  return (word) => ({ words: words[word], second: others?.[word] });
}

function marksOf(
  shown: Shown,
  { year }: Explained,
  wording: Wording,
  say: Say,
  second: SecondWords | undefined,
): LegendEntry[] {
  const { outlined } = shown;
  const marks: readonly (readonly [Exclude<Mark, "untinted" | "outlined">, boolean])[] = [
    ["flown", shown.hasFlights],
    ["sailed", shown.hasBoats],
    ["pale", year !== null && shown.hasPaleLegs],
    ["direction", shown.hasDirection],
    ["city", shown.hasCities],
    ["area", shown.hasAreas],
    ...outcomes.map((each) => [each, shown.outcomes.includes(each)] as const),
    // In full each of those before says that numbers count.
    ["counted", wording === "short" && shown.hasCounts],
  ];
  const entries = marks.flatMap(([id, isShown]): LegendEntry[] =>
    isShown
      ? [
          {
            swatch: { kind: "mark", id },
            ...say(id === "untold" && shown.hasSomeOfEach ? "someOfEach" : id),
          },
        ]
      : [],
  );
  const words = outlined && outlinedWord(outlined);
  if (!words) return entries;
  const swatch = { kind: "mark", id: "outlined" } as const;
  return [...entries, { swatch, words, second: second?.outlined[outlined] }];
}

/** The legend of what is shown, and of nothing else; in two languages where the second's words are given. */
export function legendOf(
  shown: Shown,
  view: Explained,
  wording: Wording,
  second?: SecondWords,
): LegendGroup[] {
  const { year } = view;
  const say = sayIn(year, wording, second);
  const head = (word: LegendWord) => {
    const { words, second: other } = say(word);
    return { heading: words, second: other };
  };
  const form = wording === "full" ? "name" : "label";
  const tints = shown.tints.map(
    ({ stance, records }): LegendEntry => ({
      swatch: { kind: "tint", id: stance },
      ...say(tintWord(stance, records)),
    }),
  );
  const hasUntinted = shown.hasUntinted && tints.length > 0;
  const rest: LegendEntry = { swatch: { kind: "mark", id: "untinted" }, ...say("untinted") };
  const groups: LegendGroup[] = [
    {
      ...head("routes"),
      entries: shown.routes.map((route) => ({
        swatch: { kind: "route", id: route.id, ...numberOf(route.id, shown) },
        words: route[form],
        second: second?.routes[route.id]?.[form],
        isReceded: view.route !== null && view.route !== route.id,
      })),
    },
    { ...head("tints"), entries: hasUntinted ? [...tints, rest] : tints },
    { ...head("marks"), entries: marksOf(shown, view, wording, say, second) },
    {
      ...head("own"),
      entries: shown.own.map(({ name, look }) => ({
        swatch: { kind: "own", id: look },
        words: name,
      })),
    },
  ];
  return groups
    .map((group) => ({ ...group, entries: group.entries.flatMap(byHand(view.hand)) }))
    .filter(({ entries }) => entries.length > 0);
}

/** The number that a route has on the map. */
function numberOf(id: RouteId, { numbers }: Shown) {
  const found = numbers.find((each) => each.id === id);
  return found ? { number: found.number } : {};
}

/** A line as it was changed by hand: left out, or in other words. */
const byHand =
  (hand: LegendByHand = {}) =>
  (entry: LegendEntry): LegendEntry[] => {
    const { isHidden = false, words = "" } = hand[`${entry.swatch.kind} ${entry.swatch.id}`] ?? {};
    if (isHidden) return [];
    return [words === "" ? entry : { ...entry, words: plainText(words), second: undefined }];
  };

/** Of many routes, the chosen one, and those that the map has no room to name, or has only a number for. */
function unnamedRoutes({ routes, namedRoutes, numbers }: Shown, chosen: RouteId | null) {
  const isNumbered = (id: RouteId) => numbers.some((each) => each.id === id);
  return routes.length === 1
    ? routes
    : routes.filter(({ id }) => id === chosen || isNumbered(id) || !namedRoutes.includes(id));
}

/** Entries with which a legend still has a line for what numbers count: a longer one would take the map's room. */
const mostWithCounts = 12;

/** The same for little room: without headings, and without what the map itself says in words. */
export function compactLegendOf(
  shown: Shown,
  view: Explained,
  wording: Wording,
  second?: SecondWords,
): LegendGroup[] {
  const routes = unnamedRoutes(shown, view.route);
  // The sample of a route that goes by boat alone has its dashes.
  const hasBoats = shown.hasBoats && !routes.some(({ id }) => sampleDash(id).length > 0);
  const hasUntinted = view.isOneInk === true && shown.hasUntinted;
  const few = { ...shown, routes, hasBoats, hasUntinted };
  const said = new Set<Swatch["id"]>(["city", "area", "direction"]);
  const entries = legendOf({ ...few, outlined: null }, view, wording, second).flatMap((group) =>
    group.entries
      .filter(({ swatch }) => !said.has(swatch.id))
      // Without its heading an entry says itself that it is not the atlas'.
      .map((entry) =>
        entry.swatch.kind === "own" ? { ...entry, words: ownEntryWord(entry.words) } : entry,
      ),
  );
  const isLong = entries.length > mostWithCounts;
  const kept = isLong ? entries.filter(({ swatch }) => swatch.id !== "counted") : entries;
  return kept.length === 0 ? [] : [{ heading: null, entries: kept }];
}
