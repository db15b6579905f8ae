/** The names of countries in pictures that nobody can move: on their own land, or led to it. */
import type { Geography } from "#atlas/geography/geography.ts";
import type { Drawing } from "#drawing/drawing.ts";
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import type { XY } from "#drawing/projection.ts";
import type { CountryName } from "#view/names.ts";
import { filter } from "./beside-line.ts";
import { clearNames, clearOnly } from "./clear-names.ts";
import { forItsLand } from "./country-labels.ts";
import { elsewhere } from "./country-places.ts";
import type { BlockLabel, Box } from "./label.ts";
import type { LabelSpace } from "./label-space.ts";
import { isNearestName } from "./lands-under.ts";
import { type Led, ledNames } from "./led-names.ts";

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
const sizes = [0.88, 0.76] as const;

/** Ems of a line that is short: at the end of one a name is rather than on a flight. */
const shortLine = 4;
/** Ems that all that speaks against a line's place is worth where a name is rather in smaller letters. */
const fairly = 8;

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
  const usual = formOf(1);
  const least = leastLetters / usual.set({ x: 0, y: 0 }).type.size;
  const smaller = new Set(
    sizes.map((share) => Math.max(share, least)).filter((share) => share < 1),
  );
  const forms = isWanted ? [usual, ...[...smaller].map(formOf)] : [usual];
  const isNearest = ({ boxes }: BlockLabel) => isNearestName(boxes, country, countries);
  const isAtHome = (isStrict: boolean, isFarAllowed = false) =>
    forms.some(({ own, set }) => {
      const clear = clearNames(own, set, country, countries, space, isStrict, isFarAllowed);
      const onLand = () => elsewhere(name, country.rings, taken, set, space, drawing);
      const beside = filter(forItsLand(name, own, clear, { lands }, space, drawing), isNearest);
      return space.placeFirst(beside) || space.placeFirst(clearOnly(onLand(), space, isStrict));
    });
  // Beside a chosen route a name that nobody asked for is rather left out than on a flight.
  if (!isWanted) return isAtHome(drawing.route !== null);
  if (isAtHome(true)) return true;
  const led = forms.map(({ set }) => ledNames(set, country, countries, taken, space, drawing));
  const isLed = (suits: (led: Led) => boolean, some = led) =>
    some.some((each) => space.placeFirst(each.filter(suits).map(({ label }) => label)));
  return (
    isLed(({ isClear, away }) => isClear && away <= shortLine, led.slice(0, 1)) ||
    isLed(({ isClear, cost }) => isClear && cost <= fairly) ||
    isLed(({ cost, isOff }) => isOff && cost <= fairly) ||
    isAtHome(false) ||
    isLed(({ cost }) => cost <= fairly) ||
    isAtHome(true, true) ||
    isLed(() => true)
  );
}
