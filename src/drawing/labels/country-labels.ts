import type { DrawnMark } from "#drawing/draw-points.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { type Line, pointsInFrame } from "#drawing/frame.ts";
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import type { XY } from "#drawing/projection.ts";
import type { Type } from "#drawing/text/text-width.ts";
import { wrapText } from "#drawing/text/wrap-text.ts";
import { locale } from "#languages/words/locale.ts";
import { originPill } from "#symbology/pills.ts";
import { atZoom } from "#symbology/strokes.ts";
import { mapType, nameWidth } from "#symbology/type.ts";
import { bulkOf, type CountryName } from "#view/names.ts";
import { isOrigin } from "#view/scene.ts";
import { clearNames, clearOnly, clearSigns } from "./clear-names.ts";
import { besideMarks, elsewhere, moveTo } from "./country-places.ts";
import { type BlockLabel, blockLabel, type Ink, squareAround } from "./label.ts";
import type { LabelSpace } from "./label-space.ts";
import { pillLabel } from "./route-pills.ts";

interface Style {
  readonly type: Type;
  readonly ink: Ink;
  readonly kind: "country" | "other-country";
}

function setName({ id, name }: CountryName, at: XY, style: Style): BlockLabel {
  return blockLabel({
    ...style,
    id,
    lines: wrapText(name.toLocaleUpperCase(locale), style.type, nameWidth),
    at,
    anchor: "middle",
    rotate: 0,
    lineHeight: 1.2,
  });
}

const atItsPlace = (name: CountryName, style: Style, { projection }: Drawing) =>
  pointsInFrame(name.position, projection).map((at) => setName(name, at, style));

/** What shows of a country, in pixels of the drawing; nothing where it is out of sight. */
export type OutlineOf = (id: string) => readonly Line[];

/**
 * Names of the countries of the atlas; where its own place is out of sight or taken, a large
 * country is named elsewhere on its land.
 */
export function placeCountryNames(
  names: readonly CountryName[],
  countries: readonly DrawnCountry[],
  outlineOf: OutlineOf,
  marks: readonly Pick<DrawnMark, "at" | "radius">[],
  space: LabelSpace,
  drawing: Drawing,
): void {
  const { theme, zoom, letters, keepsNamesClear } = drawing;
  const [least, most] = [atZoom(mapType.country.least, zoom), atZoom(mapType.country.most, zoom)];
  const styleOf = (name: CountryName): Style => {
    const bulk = bulkOf(name);
    const { spacing, halo } = mapType.country;
    // The origin is dark where others are light: so is what surrounds its name.
    const dark = isOrigin(name.id) && { fill: theme.map.originInk, halo: theme.map.origin };
    return {
      kind: "country",
      type: {
        face: "semibold",
        size: (least + bulk * (most - least)) * letters,
        spacing: spacing.least + bulk * (spacing.most - spacing.least),
      },
      ink: {
        fill: theme.map.label,
        halo: theme.map.labelHalo,
        ...dark,
        haloWidth: halo * letters,
      },
    };
  };
  const taken = marks.map(({ at, radius }) => squareAround(at, radius));
  for (const name of names) {
    const style = styleOf(name);
    const atOrigin = setName(name, { x: 0, y: 0 }, style);
    const set = (at: XY) => moveTo(at, atOrigin);
    const own = atItsPlace(name, style, drawing);
    if (keepsNamesClear) {
      const country = countries.find(({ id }) => id === name.id);
      if (!country) continue;
      // Where the origin's name has to keep off the lines that begin there, it is a sign as well.
      if (name.isPill || isOrigin(name.id)) {
        placeSign(name, country, countries, space, drawing);
        continue;
      }
      const near = clearNames(own, set, country, countries, space);
      const onLand = () => elsewhere(name, country.rings, taken, set, space, drawing);
      if (!space.placeFirst(near)) space.placeFirst(clearOnly(onLand(), space));
      continue;
    }
    if (name.isPill) {
      const sign = { kind: "country", id: name.id, colours: originPill(theme) } as const;
      const setSign = (at: XY) => pillLabel(name.name, at, sign, drawing);
      const ownSigns = pointsInFrame(name.position, drawing.projection).map(setSign);
      space.placeFirst(besideMarks(ownSigns, taken, setSign, drawing));
      continue;
    }
    const free = besideMarks(own, taken, set, drawing);
    if (space.placeFirst(free)) continue;
    space.placeFirst(elsewhere(name, outlineOf(name.id), taken, set, space, drawing));
  }
}

/** The name of the origin as a sign of its own. */
function placeSign(
  { id, name, position }: CountryName,
  country: DrawnCountry,
  countries: readonly DrawnCountry[],
  space: LabelSpace,
  drawing: Drawing,
): void {
  const sign = { kind: "country", id, colours: originPill(drawing.theme) } as const;
  const set = (at: XY) => pillLabel(name, at, sign, drawing);
  const own = pointsInFrame(position, drawing.projection).map(set);
  const clear = drawing.keepsNamesClear ? clearSigns(own, set, country, countries, space) : [];
  if (!space.placeFirst(clear)) space.placeFirst(own);
}

/** Names of other countries, where there is room at their own place. */
export function placeOtherCountryNames(
  names: readonly CountryName[],
  space: LabelSpace,
  drawing: Drawing,
): void {
  const { theme, letters } = drawing;
  const style = {
    kind: "other-country",
    type: {
      face: "regular",
      size: mapType.otherCountry.size * letters,
      spacing: mapType.otherCountry.spacing,
    },
    ink: {
      fill: theme.map.labelQuiet,
      halo: theme.map.labelHalo,
      haloWidth: mapType.otherCountry.halo * letters,
    },
  } as const;
  for (const name of names) {
    const own = atItsPlace(name, style, drawing);
    space.placeFirst(drawing.keepsNamesClear ? clearOnly(own, space) : own);
  }
}
