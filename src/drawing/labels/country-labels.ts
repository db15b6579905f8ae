import type { Geography } from "#atlas/geography/geography.ts";
import { worldPoint } from "#core/mercator.ts";
import type { DrawnMark } from "#drawing/draw-points.ts";
import { type Drawing, isNarrow } from "#drawing/drawing.ts";
import { type Line, pointsInFrame } from "#drawing/frame.ts";
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import type { XY } from "#drawing/projection.ts";
import type { Type } from "#drawing/text/text-width.ts";
import { wrapText } from "#drawing/text/wrap-text.ts";
import { locale } from "#languages/words/locale.ts";
import { subject } from "#subject/subject.ts";
import { originPill } from "#symbology/pills.ts";
import { atZoom } from "#symbology/strokes.ts";
import { mapType, nameWidth } from "#symbology/type.ts";
import { standsOut } from "#view/emphasis.ts";
import { bulkOf, type CountryName } from "#view/names.ts";
import { isOrigin, placesInFocus } from "#view/scene.ts";
import { besideMarks, elsewhere, moveTo, nearEnough } from "./country-places.ts";
import { type BlockLabel, blockLabel, type Ink, secondTypeOf, squareAround } from "./label.ts";
import type { LabelSpace } from "./label-space.ts";
import { ledAside } from "./led-aside.ts";
import { isNearestTo, isOnOther } from "./nearest-land.ts";
import { aside, closelyOffLines, comfortable, furtherOffLines, offLines } from "./off-lines.ts";
import { signsBeside } from "./origin-sign.ts";
import { pillLabel, signsFor } from "./pill-label.ts";

interface Style {
  readonly type: Type;
  readonly ink: Ink;
  readonly kind: "country" | "other-country";
}

function setName({ id, name }: CountryName, at: XY, style: Style, second?: string): BlockLabel {
  return blockLabel(
    {
      ...style,
      id,
      lines: wrapText(name.toLocaleUpperCase(locale), style.type, nameWidth),
      at,
      anchor: "middle",
      rotate: 0,
      lineHeight: 1.2,
    },
    second === undefined ? [] : wrapText(second, secondTypeOf(style.type), nameWidth),
  );
}

/** Where a name is asked for in two languages, it is rather set in one than left out. */
const formsOf = ({ id }: CountryName, { second }: Drawing) =>
  second?.countries[id] === undefined ? [undefined] : [second.countries[id], undefined];

const atItsPlace = (name: CountryName, style: Style, { projection }: Drawing, second?: string) =>
  pointsInFrame(name.position, projection).map((at) => setName(name, at, style, second));

/** Those of some labels that are where a reader takes them for the country's: near its own place, on its land, or at sea beside it. */
export function* forItsLand(
  name: CountryName,
  own: readonly BlockLabel[],
  labels: Iterable<BlockLabel>,
  { lands }: Pick<Geography, "lands">,
  space: LabelSpace,
  { projection }: Drawing,
): Generator<BlockLabel> {
  for (const label of labels) {
    if (!space.hasRoomFor(label.boxes)) continue;
    const isNear = own.some(
      ({ at, type }) => Math.hypot(label.at.x - at.x, label.at.y - at.y) <= aside.small * type.size,
    );
    const at = worldPoint(projection.unproject(label.at));
    if ((isNear && !isOnOther(name.id, at, lands)) || isNearestTo(name.id, at, lands)) yield label;
  }
}

/** Those of some labels that have room and no other country beneath either end. */
function* offOtherLands(
  name: CountryName,
  labels: Iterable<BlockLabel>,
  { lands }: Pick<Geography, "lands">,
  space: LabelSpace,
  { projection }: Drawing,
): Generator<BlockLabel> {
  const isIts = (x: number, y: number) =>
    isNearestTo(name.id, worldPoint(projection.unproject({ x, y })), lands);
  for (const label of labels) {
    if (!space.hasRoomFor(label.boxes)) continue;
    if (label.boxes.every(({ left, right }) => [left, right].every((x) => isIts(x, label.at.y))))
      yield label;
  }
}

/** What shows of a country, in pixels of the drawing; nothing where it is out of sight. */
export type OutlineOf = (id: string) => readonly Line[];

/**
 * Names of the countries of the atlas; where its own place is out of sight or taken, a large
 * country is named elsewhere on its land.
 */
export function placeCountryNames(
  names: readonly CountryName[],
  geography: Pick<Geography, "lands">,
  countries: readonly DrawnCountry[],
  outlineOf: OutlineOf,
  marks: readonly Pick<DrawnMark, "at" | "radius">[],
  space: LabelSpace,
  drawing: Drawing,
): void {
  const { theme, zoom, letters, inPicture } = drawing;
  const [least, most] = [atZoom(mapType.country.least, zoom), atZoom(mapType.country.most, zoom)];
  const styleOf = (name: CountryName, share = 1): Style => {
    const bulk = bulkOf(name);
    const { spacing, halo } = mapType.country;
    // The origin is dark where others are light: so is what surrounds its name.
    const dark = isOrigin(name.id) && { fill: theme.map.originInk, halo: theme.map.origin };
    return {
      kind: "country",
      type: {
        face: "semibold",
        size: (least + bulk * (most - least)) * letters * share,
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
  // The countries of a chosen route are rather named across the lines of others, which are pale beside it.
  const onWay: readonly string[] = drawing.route === null ? [] : placesInFocus(drawing);
  const alongIt: readonly string[] = placesInFocus({ country: null, route: standsOut(drawing) });
  const placeName = (name: CountryName, second: string | undefined): boolean => {
    const formOf = (share: number) => {
      const style = styleOf(name, share);
      const atOrigin = setName(name, { x: 0, y: 0 }, style, second);
      const set: Set = (at) => moveTo(at, atOrigin);
      return { own: atItsPlace(name, style, drawing, second), set };
    };
    const amid = { lands: geography.lands, countries, taken };
    if (inPicture) return inPicture.placeCountry(name, formOf, amid, space, drawing);
    const { own, set } = formOf(1);
    const beside = besideMarks(own, taken, set, drawing);
    const tried = function* () {
      yield* offLines(name, own, beside, space, comfortable, "flights");
      yield* closelyOffLines(name, own, taken, set, outlineOf, space, "flights");
      if (onWay.includes(name.id))
        yield* closelyOffLines(name, own, taken, set, outlineOf, space, "chosen");
      // Letters that are light on the origin's dark land are for that land alone.
      if (isOrigin(name.id)) return;
      const further = furtherOffLines(name, own, taken, set, space);
      yield* offOtherLands(name, further, geography, space, drawing);
    };
    const ofItsLand = (labels: Iterable<BlockLabel>) =>
      space.placeFirst(forItsLand(name, own, labels, geography, space, drawing));
    if (ofItsLand(tried())) return true;
    const rings = outlineOf(name.id);
    const onLand = elsewhere(name, rings, taken, set, space, drawing);
    if (space.placeFirst(onLand)) return true;
    // The countries of the route that stands out need their names to be told from one another.
    if (alongIt.includes(name.id) && !isOrigin(name.id)) {
      const led = ledAside(own, set, rings, taken, geography, space, drawing);
      if (space.placeFirst(led)) return true;
    }
    // What is read about is named, if need be on a line; others rather not.
    return (
      (name.id === drawing.country || isOrigin(name.id)) &&
      (ofItsLand(beside) || space.placeFirst(nearEnough(own, rings, taken, set, space, drawing)))
    );
  };
  for (const name of names) {
    if (inPicture?.isSign(name)) continue;
    if (name.isPill) {
      const sign = {
        ...({ kind: "country", id: name.id } as const),
        ...{ colours: originPill(theme), isSmall: isNarrow(drawing) },
      };
      signsFor(name.name, drawing.second?.countries[name.id]).some((words) => {
        const setSign = (at: XY) => pillLabel(words, at, sign, drawing);
        const ownSigns = pointsInFrame(name.position, drawing.projection, signReach).map(setSign);
        const lands = {
          own: outlineOf(name.id),
          destination: subject.destination ? outlineOf(subject.destination) : [],
        };
        return (
          space.placeFirst(signsBeside(ownSigns, setSign, lands, taken, space, drawing)) ||
          space.placeFirst(besideMarks(ownSigns, taken, setSign, drawing))
        );
      });
    } else formsOf(name, drawing).some((second) => placeName(name, second));
  }
}

type Set = (at: XY) => BlockLabel;

/** Pixels beyond the edge where a sign's own place may lie: it moves. */
const signReach = 120;

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
  const placeName = (name: CountryName, second: string | undefined) => {
    const own = atItsPlace(name, style, drawing, second);
    return space.placeFirst(drawing.inPicture?.clearOnly(own, space) ?? own);
  };
  for (const name of names) formsOf(name, drawing).some((second) => placeName(name, second));
}
