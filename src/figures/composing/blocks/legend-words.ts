/** What a figure's legend calls the things that it explains. */
import { atlas } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { stanceWord } from "#languages/words/terms.ts";
import type { Stance } from "#model/model.ts";
import type { RecordId } from "#subject/places.ts";

/** How much may be said: `short` where there is little room. */
export type Wording = "full" | "short";

/** A heading, a tint or a mark; routes are called by their own names. */
export type LegendWord =
  | Stance
  | "origin"
  | "originOrNone"
  | "untinted"
  | "routes"
  | "tints"
  | "marks"
  | "own"
  | "flown"
  | "pale"
  | "direction"
  | "city"
  | "area"
  | "incidents";

function tintHeading(year: number | null, isFull: boolean): string {
  if (year === null) return isFull ? m.figure_tints() : m.figure_tints_short();
  return isFull ? m.figure_tints_year({ year }) : m.figure_tints_year_short({ year });
}

function untinted(year: number | null, isFull: boolean): string {
  if (year === null) return m.figure_untinted();
  return isFull ? m.figure_untinted_year({ year }) : m.figure_untinted_short();
}

function incidents(year: number | null, isFull: boolean): string {
  if (!isFull) return m.figure_incidents_short();
  return year === null ? m.figure_incidents() : m.figure_incidents_year({ year });
}

/** Every word that a legend of a time may need. */
export function legendWords(
  year: number | null,
  wording: Wording,
): Readonly<Record<LegendWord, string>> {
  const isFull = wording === "full";
  const pale = isFull ? m.figure_pale : m.figure_pale_short;
  return {
    returns: stanceWord("returns"),
    "arrests-varies": stanceWord("arrests-varies"),
    "lets-pass": stanceWord("lets-pass"),
    "sends-to-south": stanceWord("sends-to-south"),
    resettles: stanceWord("resettles"),
    "none-known": stanceWord("none-known"),
    origin: m.role_origin(),
    originOrNone: isFull ? m.figure_origin_or_none() : m.figure_origin_or_none_short(),
    untinted: untinted(year, isFull),
    routes: year === null ? m.figure_routes() : m.figure_routes_year({ year }),
    tints: tintHeading(year, isFull),
    marks: m.figure_marks(),
    own: m.figure_own(),
    flown: m.figure_flown(),
    // Of all years together no leg is pale.
    pale: pale({ year: year ?? "" }),
    direction: m.figure_direction(),
    city: isFull ? m.figure_station_city() : m.figure_station_city_short(),
    area: isFull ? m.figure_station_area() : m.figure_station_area_short(),
    incidents: incidents(year, isFull),
  };
}

/** What the line around a country says; nothing of one that the atlas has no record of. */
export function outlinedWord(id: RecordId): string | undefined {
  const country = atlas.records.get(id)?.name;
  return country && m.figure_outlined({ country });
}

/** A layer of the maker's own, where no heading says that it is. */
export const ownEntryWord = (name: string): string => m.figure_own_entry({ name });
