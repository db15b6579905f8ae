/** The names of countries in pictures that nobody can move: on their own land, or led to it. */
import type { Geography } from "#atlas/geography/geography.ts";
import type { Drawing } from "#drawing/drawing.ts";
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import type { XY } from "#drawing/projection.ts";
import type { CountryName } from "#view/names.ts";
import { clearNames, clearOnly } from "./clear-names.ts";
import { forItsLand } from "./country-labels.ts";
import { elsewhere } from "./country-places.ts";
import type { BlockLabel, Box } from "./label.ts";
import type { LabelSpace } from "./label-space.ts";
import { ledNames } from "./led-names.ts";

/** A name at its own places, and set at any other. */
interface Form {
  readonly own: readonly BlockLabel[];
  readonly set: (at: XY) => BlockLabel;
}

/** What a name stands amid. */
interface Amid {
  readonly lands: Geography["lands"];
  readonly countries: readonly DrawnCountry[];
  readonly taken: readonly Box[];
}

/** Of its usual letters, those of a name that has to be on a small land: smaller, but never too small to be read. */
const sizes = [1, 0.88, 0.76] as const;

/** Ems of a line that is short: at the end of one a name is rather than on a flight. */
const shortLine = 4;

/** The countries on a chosen route's way: a picture of it names them before its stations. */
export const namedFirst = (
  names: readonly CountryName[],
  { route, mustName = [] }: Drawing,
): CountryName[] =>
  route === null ? [] : names.filter(({ id }) => mustName.some((each) => each === id));

/** Sets one; says whether there was room for it. `formOf` gives it in smaller letters. */
export function placeCountry(
  name: CountryName,
  formOf: (size: number) => Form,
  { lands, countries, taken }: Amid,
  space: LabelSpace,
  drawing: Drawing,
): boolean {
  const country = countries.find(({ id }) => id === name.id);
  if (!country) return true;
  const { mustName = [], leastLetters = Number.POSITIVE_INFINITY } = drawing;
  const isWanted = mustName.some((id) => id === name.id);
  const forms = sizes
    .slice(0, isWanted ? sizes.length : 1)
    .map(formOf)
    .filter(
      ({ own, set }, i) => i === 0 || (own[0] ?? set({ x: 0, y: 0 })).type.size >= leastLetters,
    );
  const isAtHome = (isStrict: boolean) =>
    forms.some(({ own, set }) => {
      const clear = clearNames(own, set, country, countries, space, isStrict);
      const onLand = () => elsewhere(name, country.rings, taken, set, space, drawing);
      return (
        space.placeFirst(forItsLand(name, own, clear, { lands }, space, drawing)) ||
        space.placeFirst(clearOnly(onLand(), space, isStrict))
      );
    });
  const isLed = (most?: number) =>
    forms
      .slice(0, 1)
      .some(({ set }) =>
        space.placeFirst(ledNames(set, country, countries, taken, space, drawing, most)),
      );
  if (!isWanted) return isAtHome(false);
  return isAtHome(true) || isLed(shortLine) || isAtHome(false) || isLed();
}
