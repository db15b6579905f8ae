import type { Geography } from "#atlas/geography/geography.ts";
import { type Drawing, isNarrow } from "#drawing/drawing.ts";
import type { MapContents } from "#drawing/map-contents.ts";
import { closeUpFrom } from "#symbology/close-up.ts";
import { standsOut } from "#view/emphasis.ts";
import { type CountryName, countryNames, fewNames } from "#view/names.ts";
import { placesInFocus } from "#view/scene.ts";
import { placeCityNames } from "./city-labels.ts";
import { type OutlineOf, placeCountryNames, placeOtherCountryNames } from "./country-labels.ts";
import { type Label, squareAround } from "./label.ts";
import { createLabelSpace } from "./label-space.ts";
import { placeOwnNames } from "./own-labels.ts";
import { rasterOf } from "./pill-places.ts";
import { placeRoutePills } from "./route-pills.ts";
import { placeStageNumbers } from "./stage-numbers.ts";
import { placeStationNames } from "./station-labels.ts";
import { placeWaterNames } from "./water-labels.ts";

/** That of the lands that are no larger than a city (see `CountryName.rank`). */
const smallestRank = 4;

/** The countries that are read about, those of a route with it, and those that a picture is of. */
const askedFor = (drawing: Drawing): ReadonlySet<string> =>
  new Set([...placesInFocus(drawing), ...(drawing.mustName ?? [])]);

/** The names that stand at a zoom, the first to be set first: that of the country that is read about. */
function namesInOrder(
  geography: Geography,
  { zoom }: Drawing,
  asked: ReadonlySet<string>,
): CountryName[] {
  const whole = Math.floor(zoom);
  return countryNames(geography)
    .filter(({ zooms: [from, to] }) => whole >= from && whole < to)
    .sort((a, b) => Number(asked.has(b.id)) - Number(asked.has(a.id)) || a.order - b.order);
}

/**
 * Sets the labels, the more important first: what is placed is never covered. The order is the
 * map's.
 */
export function placeLabels(
  geography: Geography,
  { countries, legs, incidents, stations, own }: Omit<MapContents, "labels">,
  drawing: Drawing,
  outlineOf: OutlineOf,
): readonly Label[] {
  if (!drawing.shows("labels")) return [];
  const marks = [...incidents, ...stations, ...own.flatMap(({ points }) => points)];
  const lines = rasterOf(legs, drawing);
  const ground = rasterOf(
    legs.filter(({ isFlown }) => !isFlown),
    drawing,
  );
  const leading = standsOut(drawing);
  const space = createLabelSpace(drawing, {
    marks: marks.map(({ at, radius }) => squareAround(at, radius)),
    lines,
    ground,
    land: drawing.inPicture
      ? rasterOf(
          legs.filter(({ isFlown, isSailed }) => !isFlown && !isSailed),
          drawing,
        )
      : ground,
    chosen:
      leading === null
        ? ground
        : rasterOf(
            legs.filter(({ route }) => route === leading),
            drawing,
          ),
  });
  const asked = askedFor(drawing);
  const names = namesInOrder(geography, drawing, asked);
  const isCrowded = isNarrow(drawing);
  const allOfAtlas = names.filter(
    (name) => name.inAtlas && (!isCrowded || name.place < fewNames.most || asked.has(name.id)),
  );
  // A city that is a state has one name, beside its ring where that has room: its land is of the smallest rank.
  const isCity = ({ name, rank }: CountryName) =>
    rank >= smallestRank && stations.some(({ text, kind }) => kind === "city" && text === name);
  const ofAtlas = allOfAtlas.filter((name) => !isCity(name));
  const others = names.filter(
    (name) => !name.inAtlas && name.rank < Math.floor(drawing.zoom) && !isCity(name),
  );
  // A country's name may stand elsewhere on its land, a station's only beside its mark.
  const nameStations = () =>
    placeStationNames(geography, stations, incidents, countries, space, drawing);
  const { inPicture, namesRoutes } = drawing;
  const nameCountries = (some: readonly CountryName[]) =>
    placeCountryNames(some, geography, countries, outlineOf, marks, space, drawing);
  const first = inPicture?.namedFirst(ofAtlas, drawing) ?? [];
  if (inPicture) {
    inPicture.placeSigns(ofAtlas, countries, space, drawing);
    inPicture.keepRoomForCities(stations, incidents, countries, space, drawing);
    nameCountries(first);
    space.keepNoRoom();
    nameStations();
  }
  // Beside a chosen route all others are pale: a leader may cross them.
  const ofRoute =
    drawing.route === null
      ? ground
      : rasterOf(
          legs.filter(({ route, isFlown }) => route === drawing.route && !isFlown),
          drawing,
        );
  placeStageNumbers(geography, marks, ofRoute, outlineOf, space, drawing);
  const isNamed = ({ id }: CountryName) =>
    space.placed.some((label) => label.kind === "country" && label.id === id);
  nameCountries(first.length > 0 ? ofAtlas.filter((name) => !isNamed(name)) : ofAtlas);
  const land = drawing.country === null ? [] : outlineOf(drawing.country);
  const around = { countries, legs, marks, lines, ground, land, outlineOf };
  if (namesRoutes !== "numbers") placeRoutePills(geography, around, space, drawing);
  if (namesRoutes === "numbers" || namesRoutes === "rest")
    inPicture?.placeRouteNumbers({ legs, marks }, space, drawing);
  placeOwnNames(own, marks, space, drawing);
  placeOtherCountryNames(others, space, drawing);
  placeWaterNames(legs, space, drawing);
  if (!inPicture) nameStations();
  const isTold = ({ name }: CountryName) =>
    space.placed.some(({ lines }) => lines.join(" ") === name);
  nameCountries(allOfAtlas.filter((name) => isCity(name) && !isTold(name)));
  placeCityNames(geography, marks, space, drawing);
  // Close up most ends are out of sight: each line that is seen alone tells its name.
  const { route, country, year, zoom } = drawing;
  const isNothingRead = route === null && country === null && year === null;
  if (!inPicture && isNothingRead && zoom >= closeUpFrom.shown)
    placeRoutePills(geography, around, space, drawing, "read");
  return space.placed;
}
