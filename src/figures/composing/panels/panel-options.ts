import { atlas } from "#atlas/atlas.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import type { Shown } from "#figures/composing/shown.ts";
import { type Stance, stances } from "#model/model.ts";

/** Of more maps than this the first alone has names: it names the ground that all of them show. */
const mostNamed = 2;

/** Each of several maps as a figure of its own: of one extent, so that all are of one scale. */
export function optionsOfPanels(options: FigureOptions, strokes: number): FigureOptions[] {
  const { panels = [], view, idPrefix = "figure" } = options;
  return panels.map((panel, i) => ({
    ...options,
    strokes,
    isNamedElsewhere: panels.length > mostNamed,
    show: {
      ...options.show,
      labels: options.show.labels && (i === 0 || panels.length <= mostNamed),
    },
    view: {
      ...view,
      ...panel,
      incidents: { ...view.incidents, place: view.incidents.place ?? panel.country },
    },
    idPrefix: `${idPrefix}-${i + 1}`,
  }));
}

const unique = <T>(lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())];

/** What several maps show together: one legend explains it, and the foot names all sources of it. */
export function joinShown(all: readonly Shown[]): Shown {
  const some = (of: (shown: Shown) => boolean) => all.some(of);
  const routes = new Set(all.flatMap((shown) => shown.routes.map(({ id }) => id)));
  const recordsOf = (wanted: Stance) =>
    unique(all.map(({ tints }) => tints.find(({ stance }) => stance === wanted)?.records ?? []));
  const own = unique(all.map((shown) => shown.own));
  return {
    routes: atlas.routes.filter(({ id }) => routes.has(id)),
    // A route that one map has no room to name is explained.
    namedRoutes: unique(all.map(({ namedRoutes }) => namedRoutes)).filter((id) =>
      all.every(
        (shown) => shown.namedRoutes.includes(id) || shown.routes.every((route) => route.id !== id),
      ),
    ),
    // Maps that show different routes would number them differently.
    numbers: [],
    legs: unique(all.map(({ legs }) => legs)),
    hasFlights: some(({ hasFlights }) => hasFlights),
    hasBoats: some(({ hasBoats }) => hasBoats),
    hasPaleLegs: some(({ hasPaleLegs }) => hasPaleLegs),
    hasDirection: some(({ hasDirection }) => hasDirection),
    tints: stances
      .map((stance) => ({ stance, records: recordsOf(stance) }))
      .filter(({ records }) => records.length > 0),
    origins: unique(all.map(({ origins }) => origins)),
    hasUntinted: some(({ hasUntinted }) => hasUntinted),
    // Each map's heading says which country its outline is of.
    outlined: null,
    incidents: unique(all.map(({ incidents }) => incidents)),
    outcomes: unique(all.map(({ outcomes }) => outcomes)),
    hasSomeOfEach: some(({ hasSomeOfEach }) => hasSomeOfEach),
    hasCounts: some(({ hasCounts }) => hasCounts),
    hasCities: some(({ hasCities }) => hasCities),
    hasAreas: some(({ hasAreas }) => hasAreas),
    own: own.filter(({ id }, i) => own.findIndex((each) => each.id === id) === i),
  };
}
