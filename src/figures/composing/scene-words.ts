/** The words that go with a map's figure, made from what it shows: title, caption, alternative text. */

import { type AtlasRoute, atlas } from "#atlas/atlas.ts";
import { isInUse, lastToldOf, legStanding, routeStanding } from "#atlas/numbers/in-year.ts";
import { release } from "#atlas/outline/outline.ts";
import { groupBy } from "#core/group-by.ts";
import { m } from "#languages/compiled/messages.js";
import { listOf } from "#languages/words/locale.ts";
import { placeName } from "#languages/words/places.ts";
import { stanceWord, stanceWordThen, standingInWords } from "#languages/words/terms.ts";
import type { RecordId } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";
import type { FigureView } from "./figure-options.ts";
import { ownLayersInWords } from "./foot-words.ts";
import type { Shown } from "./shown.ts";

const sentences = (...texts: readonly string[]) => texts.filter(Boolean).join(" ");

const nameOf = (id: RecordId) => atlas.records.get(id)?.name ?? id;

export const creditLine = () => m.figure_credit_line({ version: release });

/** What a newspaper sets below the picture: what, when, how many routes, which data. */
export function captionOf(title: string, shown: Shown, { year }: FigureView): string {
  const counts = { shown: shown.routes.length, all: atlas.routes.length };
  return sentences(
    m.figure_caption({ title }),
    year === null
      ? m.figure_caption_routes(counts)
      : m.figure_caption_routes_year({ ...counts, year }),
    ...ownSentences(shown),
    creditLine(),
  );
}

/** Beneath a chart that has no map, so that nothing need be said of corridors. */
export const captionOfChart = (title: string): string =>
  `${m.figure_caption_chart({ title })} ${creditLine()}`;

/** What the maker added, and what was said of it. */
function ownSentences({ own }: Pick<Shown, "own">): string[] {
  if (own.length === 0) return [];
  const stated = own.filter(({ standing }) => standing === "stated");
  return [
    m.figure_own_caption({ list: ownLayersInWords(own) }),
    ...(stated.length > 0 ? [m.figure_own_stated({ list: ownLayersInWords(stated) })] : []),
  ];
}

/** The countries of a route's legs that are in use, in the order of travel. */
function countriesOnTheWay(route: AtlasRoute, year: number | null): string[] {
  const legs = route.legs.filter((leg) => isInUse(legStanding(route, leg, year)));
  const crossed = new Set(legs.flatMap(({ crosses }) => crosses));
  const { destination } = subject;
  const ends = destination !== null && crossed.delete(destination) ? [destination] : [];
  return [...crossed, ...ends].map(nameOf);
}

function routeSentence(route: AtlasRoute, { year }: FigureView): string {
  const countries = listOf(countriesOnTheWay(route, year));
  const name = route.name;
  if (year === null) return m.figure_alt_route({ route: name, countries });
  const standing = standingInWords(routeStanding(route, year), lastToldOf(route, year));
  return m.figure_alt_route_year({ route: name, countries, standing });
}

function chosenSentences(shown: Shown, { route }: FigureView): string[] {
  const chosen = shown.routes.find(({ id }) => id === route);
  return [
    ...(chosen ? [m.figure_alt_chosen_route({ route: chosen.name })] : []),
    ...(shown.outlined ? [m.figure_alt_chosen_country({ country: nameOf(shown.outlined) })] : []),
  ];
}

/** Each tint with its countries; the country of origin is told apart from those that are reached. */
function tintSentences({ tints, origins }: Shown, { year }: FigureView): string[] {
  const wordOf = year === null ? stanceWord : stanceWordThen;
  const told = tints.map(({ stance, records }) => ({ word: wordOf(stance), records }));
  const from = origins.length > 0 ? [{ word: m.role_origin(), records: origins }] : [];
  return [...told, ...from].map(({ word, records }) =>
    m.figure_alt_tint({ stance: word, countries: listOf(records.map(nameOf)) }),
  );
}

function incidentSentence({ incidents }: Shown): string {
  if (incidents.length === 0) return m.figure_alt_no_incidents();
  const counts = [...groupBy(incidents, ({ place }) => place)]
    .map(([place, members]) => ({ place: placeName(place), count: members.length }))
    .sort((a, b) => b.count - a.count);
  const list = counts.map((each) => m.figure_alt_count(each)).join(", ");
  return m.figure_alt_incidents({ list });
}

/** What the picture shows, in plain sentences, for those who do not see it. */
export function altTextOf(shown: Shown, view: FigureView): string {
  const { year } = view;
  return sentences(
    year === null ? m.figure_alt_opening() : m.figure_alt_opening_year({ year }),
    ...shown.routes.map((route) => routeSentence(route, view)),
    shown.routes.length === 0 ? m.figure_alt_no_routes() : "",
    ...chosenSentences(shown, view),
    ...tintSentences(shown, view),
    incidentSentence(shown),
    ...ownSentences(shown),
  );
}
