/** The pictures of a film: each a figure with all that every figure must say. */
import { atlas } from "#atlas/atlas.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import { isInUse, routeStanding } from "#atlas/numbers/in-year.ts";
import { type Stage, stagesOf } from "#atlas/ways/stages.ts";
import { numbersShown } from "#figures/composing/charts/range-figure.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { type Uses, withWords } from "#figures/composing/finish-figure.ts";
import type { FigureKind } from "#figures/composing/make-parts.ts";
import { figurePresets, frameOf } from "#figures/composing/presets.ts";
import { secondTitleOf } from "#figures/composing/second-captions.ts";
import { m } from "#languages/compiled/messages.js";
import type { RouteId } from "#subject/route-ids.ts";
import { type Extent, extentOfLine, union } from "#view/camera/extents.ts";
import { stripYears } from "#view/strip/strip.ts";

export interface Shot {
  readonly kind: FigureKind;
  /** What is drawn, for who waits. */
  readonly told: string;
  readonly seconds: number;
  readonly options: FigureOptions;
  readonly uses: Uses;
}

/** A figure as it was asked for, and whose title and note are its own. */
export interface Asked {
  readonly kind: FigureKind;
  readonly options: FigureOptions;
  readonly uses: Uses;
}

/** As long as a year stands on the page while the years play; what is read, and what is seen last, longer. */
const seconds = { year: 1, number: 2, stage: 4, last: 3 } as const;

/** A slide's map has the same place whatever is said beside it: so it stands still. */
const [slide] = figurePresets;

const onSlide = (options: FigureOptions): FigureOptions => ({
  ...options,
  frame: frameOf(slide),
  saysTime: true,
});

function withSecond(options: FigureOptions, title: string): FigureOptions {
  return options.second ? { ...options, second: { ...options.second, title } } : options;
}

/** From the first year in which anything is told of what is shown. */
export function yearsOfFilm(route: RouteId | null): readonly number[] {
  const shown = atlas.routes.filter(({ id }) => route === null || id === route);
  const first = stripYears.findIndex((year) =>
    shown.some((each) => isInUse(routeStanding(each, year))),
  );
  return stripYears.slice(Math.max(0, first));
}

/** The pictures in which a chart grows: from year to year, or number by number from the earliest. */
function grown({ kind, options, uses }: Asked): readonly Shot[] {
  const { view } = options;
  if (kind === "ranges") {
    const all = numbersShown(withWords(kind, onSlide(options), uses));
    return Array.from({ length: all - 1 }, (_, i) => ({
      ...{ kind, uses, told: m.film_number({ number: i + 1, all }), seconds: seconds.number },
      options: onSlide({ ...options, until: i + 1 }),
    }));
  }
  return stripYears.map((year) => ({
    ...{ kind, uses, told: m.film_year({ year }), seconds: seconds.year },
    options: onSlide({ ...options, until: year, view: { ...view, year } }),
  }));
}

/** A chart as it grows; last of all it is seen whole. */
function shotsOfChart(asked: Asked): readonly Shot[] {
  const { kind, options, uses } = asked;
  const whole = onSlide({ ...options, view: { ...options.view, year: null } });
  return [
    ...grown(asked),
    { kind, uses, told: m.film_all(), seconds: seconds.last, options: whole },
  ];
}

/** Of a map a picture of each year; a chart grows with them. */
export function shotsOfYears(asked: Asked): readonly Shot[] {
  if (asked.kind !== "map") return shotsOfChart(asked);
  const { options, uses } = asked;
  const years = yearsOfFilm(options.view.route);
  return years.map((year) => {
    const ofYear = onSlide({ ...options, view: { ...options.view, year } });
    const { second } = options;
    const title = second && uses.ownTitle ? secondTitleOf("map", ofYear, second.words) : undefined;
    return {
      ...{ kind: "map", told: m.film_year({ year }) },
      seconds: year === years.at(-1) ? seconds.last : seconds.year,
      options: title === undefined ? ofYear : withSecond(ofYear, title),
      uses,
    };
  });
}

/** Where the legs of a stage lie; nothing of one that is not drawn by itself. */
function extentOf({ legs }: Stage, geography: Geography): Extent | null {
  const lines = [...geography.legs.values()].filter(({ leg }) => legs.includes(leg));
  return lines.length === 0 ? null : union(lines.map(({ line }) => extentOfLine(line.coordinates)));
}

/** The whole way, each of its stages with what is told of it, and the whole way again. */
export function shotsOfRoute(geography: Geography, { options, uses }: Asked): readonly Shot[] {
  const route = atlas.routes.find(({ id }) => id === options.view.route);
  if (!route) return [];
  const whole = {
    ...{ kind: "map" as const, told: m.film_whole({ route: route.name }) },
    ...{ seconds: seconds.last, options: onSlide(options), uses },
  };
  const stages = stagesOf(route).map((stage, i): Shot => {
    const { country, told } = stage;
    const number = i + 1;
    const name = atlas.records.get(country)?.name ?? country;
    const title = m.film_stage({ number, country: name });
    const extent = extentOf(stage, geography) ?? options.view.extent;
    const other = options.second?.words.countries[country] ?? name;
    const ofStage = onSlide({
      ...options,
      view: { ...options.view, extent },
      ...{ title, note: told?.statement ?? "" },
    });
    return {
      ...{ kind: "map", told: m.film_stage_drawn({ country: name }) },
      seconds: seconds.stage,
      options: withSecond(ofStage, m.film_stage({ number, country: other })),
      uses: { ownTitle: false, ownNote: false },
    };
  });
  return [whole, ...stages, whole];
}
