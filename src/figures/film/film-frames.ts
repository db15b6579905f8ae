/** The pictures of a film: one figure a year, with all that every figure must say. */

import { atlas } from "#atlas/atlas.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import { isInUse, routeStanding } from "#atlas/numbers/in-year.ts";
import { writeXml } from "#drawing/write-xml.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { type FinishedFigure, finishFigure, type Uses } from "#figures/composing/finish-figure.ts";
import { figurePresets, frameOf } from "#figures/composing/presets.ts";
import { secondTitleOf } from "#figures/composing/second-captions.ts";
import type { SecondWords } from "#languages/second-words.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { stripYears } from "#view/strip/strip.ts";

export interface FilmFrame {
  readonly year: number;
  readonly markup: string;
  readonly figure: FinishedFigure;
}

/** The years of a film: from the first in which anything is told of what it shows. */
export function yearsOfFilm(route: RouteId | null): readonly number[] {
  const shown = atlas.routes.filter(({ id }) => route === null || id === route);
  const first = stripYears.findIndex((year) =>
    shown.some((each) => isInUse(routeStanding(each, year))),
  );
  return stripYears.slice(Math.max(0, first));
}

/** A slide's map has the same place whatever is said beside it: so the map stands still. */
const [slide] = figurePresets;

const titled = (options: FigureOptions, words: SecondWords | undefined, uses: Uses) =>
  words && {
    second: {
      words,
      title: uses.ownTitle ? secondTitleOf("map", options, words) : (options.second?.title ?? ""),
    },
  };

/** The picture of a year. */
export function frameOfYear(
  geography: Geography,
  asked: FigureOptions,
  year: number,
  uses: Uses,
): FilmFrame {
  const view = { ...asked.view, year };
  const ofYear = { ...asked, view, frame: frameOf(slide), saysTime: true };
  const options = { ...ofYear, ...titled(ofYear, asked.second?.words, uses) };
  const figure = finishFigure(geography, "map", options, uses);
  return { year, figure, markup: writeXml(figure.svg) };
}
