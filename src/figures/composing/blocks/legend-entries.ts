import { atlas } from "#atlas/atlas.ts";
import type { FigureView } from "#figures/composing/figure-options.ts";
import type { Shown } from "#figures/composing/shown.ts";
import { m } from "#languages/compiled/messages.js";
import { stanceWord } from "#languages/words/terms.ts";
import type { Stance } from "#model/model.ts";
import type { RouteId } from "#subject/route-ids.ts";

/** The sample that stands before an entry's words. */
export type Swatch =
  | { readonly kind: "route"; readonly id: RouteId }
  | { readonly kind: "tint"; readonly id: Stance }
  | {
      readonly kind: "mark";
      readonly id:
        | "flown"
        | "pale"
        | "untinted"
        | "outlined"
        | "incidents"
        | "city"
        | "area"
        | "direction";
    }
  | { readonly kind: "own"; readonly id: number }
  | { readonly kind: "chart"; readonly id: ChartSwatch };

export type ChartSwatch = "women" | "men" | "unknown" | "bucket" | "dot" | "range" | "square";

interface LegendEntry {
  readonly swatch: Swatch;
  readonly words: string;
  /** As the map pushes back the routes that are not chosen. */
  readonly isReceded?: boolean;
}

export interface LegendGroup {
  /** None where what is explained needs no heading. */
  readonly heading: string | null;
  readonly entries: readonly LegendEntry[];
}

/** How much may be said: `short` where there is little room. */
export type Wording = "full" | "short";

function tintWord(
  stance: Stance,
  records: Shown["tints"][number]["records"],
  wording: Wording,
): string {
  const origins = records.filter((id) => atlas.records.get(id)?.roles.includes("origin"));
  if (origins.length === 0) return stanceWord(stance);
  if (origins.length === records.length) return m.role_origin();
  return wording === "full" ? m.figure_origin_or_none() : m.figure_origin_or_none_short();
}

function tintHeading(year: number | null, wording: Wording): string {
  if (year === null) return wording === "full" ? m.figure_tints() : m.figure_tints_short();
  return wording === "full" ? m.figure_tints_year({ year }) : m.figure_tints_year_short({ year });
}

function untinted(year: number | null, wording: Wording): string {
  if (year === null) return m.figure_untinted();
  return wording === "full" ? m.figure_untinted_year({ year }) : m.figure_untinted_short();
}

type Mark = Extract<Swatch, { kind: "mark" }>["id"];

/** The words of the marks that are the same in every view. */
const markWords: Readonly<
  Record<"flown" | "direction" | "city" | "area", Readonly<Record<Wording, () => string>>>
> = {
  flown: { full: m.figure_flown, short: m.figure_flown },
  direction: { full: m.figure_direction, short: m.figure_direction },
  city: { full: m.figure_station_city, short: m.figure_station_city_short },
  area: { full: m.figure_station_area, short: m.figure_station_area_short },
};

function incidentWords(year: number | null, wording: Wording): string {
  if (wording === "short") return m.figure_incidents_short();
  return year === null ? m.figure_incidents() : m.figure_incidents_year({ year });
}

function marksOf(shown: Shown, { year }: FigureView, wording: Wording): LegendEntry[] {
  const outlined = shown.outlined && atlas.records.get(shown.outlined)?.name;
  const pale = wording === "full" ? m.figure_pale : m.figure_pale_short;
  const marks: readonly (readonly [Mark, boolean, () => string])[] = [
    ["flown", shown.hasFlights, markWords.flown[wording]],
    ["pale", year !== null && shown.hasPaleLegs, () => pale({ year: year ?? "" })],
    ["direction", shown.hasDirection, markWords.direction[wording]],
    ["city", shown.hasCities, markWords.city[wording]],
    ["area", shown.hasAreas, markWords.area[wording]],
    ["incidents", shown.incidents.length > 0, () => incidentWords(year, wording)],
    ["outlined", Boolean(outlined), () => m.figure_outlined({ country: outlined ?? "" })],
  ];
  return marks.flatMap(([id, isShown, words]) =>
    isShown ? [{ swatch: { kind: "mark", id }, words: words() }] : [],
  );
}

/** The legend of what is shown, and of nothing else. */
export function legendOf(shown: Shown, view: FigureView, wording: Wording): LegendGroup[] {
  const { year } = view;
  const tints = shown.tints.map(
    ({ stance, records }): LegendEntry => ({
      swatch: { kind: "tint", id: stance },
      words: tintWord(stance, records, wording),
    }),
  );
  const groups: LegendGroup[] = [
    {
      heading: year === null ? m.figure_routes() : m.figure_routes_year({ year }),
      entries: shown.routes.map(({ id, name, label }) => ({
        swatch: { kind: "route", id },
        words: wording === "full" ? name : label,
        isReceded: view.route !== null && view.route !== id,
      })),
    },
    {
      heading: tintHeading(year, wording),
      entries: [
        ...tints,
        ...(shown.hasUntinted && tints.length > 0
          ? [{ swatch: { kind: "mark", id: "untinted" }, words: untinted(year, wording) } as const]
          : []),
      ],
    },
    { heading: m.figure_marks(), entries: marksOf(shown, view, wording) },
    {
      heading: m.figure_own(),
      entries: shown.own.map(({ name, look }) => ({
        swatch: { kind: "own", id: look },
        words: name,
      })),
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** Of many routes, those that the map has no room to name. */
function unnamedRoutes({ routes, namedRoutes }: Shown) {
  return routes.length === 1 ? routes : routes.filter(({ id }) => !namedRoutes.includes(id));
}

/** The same for little room: without headings, and without what the map itself says in words. */
export function compactLegendOf(shown: Shown, view: FigureView, wording: Wording): LegendGroup[] {
  const few = { ...shown, routes: unnamedRoutes(shown), hasUntinted: false };
  const said = new Set<Swatch["id"]>(["city", "area", "direction"]);
  const entries = legendOf({ ...few, outlined: null }, view, wording).flatMap((group) =>
    group.entries
      .filter(({ swatch }) => !said.has(swatch.id))
      // Without its heading an entry says itself that it is not the atlas'.
      .map((entry) =>
        entry.swatch.kind === "own"
          ? { ...entry, words: m.figure_own_entry({ name: entry.words }) }
          : entry,
      ),
  );
  return entries.length === 0 ? [] : [{ heading: null, entries }];
}
