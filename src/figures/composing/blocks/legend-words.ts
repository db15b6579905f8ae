/** What a figure's legend calls the things that it explains. */
import { atlas } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import type { Time } from "#languages/second-words.ts";
import { stanceWord, stanceWordThen } from "#languages/words/terms.ts";
import type { Outcome } from "#model/event.ts";
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
  | "sailed"
  | "pale"
  | "direction"
  | "city"
  | "area"
  | "counted"
  | Ended;

/** How what is marked ended; a mark of many may stand for some of each. */
type Ended = Outcome | "someOfEach";

function tintHeading(year: Time, isFull: boolean): string {
  if (year === null) return isFull ? m.figure_tints() : m.figure_tints_short();
  if (year === "each") return isFull ? m.figure_tints_each() : m.figure_tints_each_short();
  return isFull ? m.figure_tints_year({ year }) : m.figure_tints_year_short({ year });
}

function untinted(year: Time, isFull: boolean): string {
  if (year === null) return m.figure_untinted();
  if (!isFull) return m.figure_untinted_short();
  return year === "each" ? m.figure_untinted_each() : m.figure_untinted_year({ year });
}

function incidents(year: Time): string {
  if (year === "each") return m.figure_incidents_each();
  return year === null ? m.figure_incidents() : m.figure_incidents_year({ year });
}

/** How what is marked ended: filled, open and mere corners mean different things. */
function outcomes(year: Time, isFull: boolean): Readonly<Record<Ended, string>> {
  if (!isFull)
    return {
      caught: m.figure_caught_short(),
      safe: m.figure_safe_short(),
      untold: m.figure_untold_short(),
      someOfEach: m.figure_mixed_short(),
    };
  const name = incidents(year);
  const say = (text: string) => m.figure_alt_panel({ name, text });
  return {
    caught: say(m.figure_caught()),
    safe: say(m.figure_safe()),
    untold: say(m.figure_untold()),
    someOfEach: say(m.figure_untold()),
  };
}

function routes(year: Time): string {
  if (year === "each") return m.figure_routes_each();
  return year === null ? m.figure_routes() : m.figure_routes_year({ year });
}

function pale(year: Time, isFull: boolean): string {
  if (!isFull) return m.figure_pale_short();
  // Of all years together no leg is pale.
  return year === "each" ? m.figure_pale_each() : m.figure_pale({ year: year ?? "" });
}

/** Every word that a legend of a time may need. */
export function legendWords(year: Time, wording: Wording): Readonly<Record<LegendWord, string>> {
  const isFull = wording === "full";
  const stance = year === null ? stanceWord : stanceWordThen;
  return {
    returns: stance("returns"),
    "arrests-varies": stance("arrests-varies"),
    "lets-pass": stance("lets-pass"),
    "sends-to-south": stance("sends-to-south"),
    resettles: stance("resettles"),
    "none-known": stance("none-known"),
    origin: m.role_origin(),
    originOrNone: isFull ? m.figure_origin_or_none() : m.figure_origin_or_none_short(),
    untinted: untinted(year, isFull),
    routes: routes(year),
    tints: tintHeading(year, isFull),
    marks: m.figure_on_map(),
    own: m.figure_own(),
    flown: m.figure_flown(),
    sailed: m.key_boat(),
    pale: pale(year, isFull),
    direction: m.figure_direction(),
    city: isFull ? m.figure_station_city() : m.figure_station_city_short(),
    area: isFull ? m.figure_station_area() : m.figure_station_area_short(),
    counted: m.figure_counted_short(),
    ...outcomes(year, isFull),
  };
}

/** What the line around a country says; nothing of one that the atlas has no record of. */
export function outlinedWord(id: RecordId): string | undefined {
  const country = atlas.records.get(id)?.name;
  return country && m.figure_outlined({ country });
}

/** A layer of the maker's own, where no heading says that it is. */
export const ownEntryWord = (name: string): string => m.figure_own_entry({ name });
