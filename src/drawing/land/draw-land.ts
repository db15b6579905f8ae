import type { Element } from "xast";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import { worldShare } from "#atlas/geography/world-share.ts";
import { placesOf } from "#atlas/outline/places.ts";
import { groupBy } from "#core/group-by.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { type Line, linesInFrame, ringsInFrame } from "#drawing/frame.ts";
import { link } from "#drawing/link.ts";
import { hundredth, pathData } from "#drawing/path-data.ts";
import type { Stance } from "#model/model.ts";
import type { PlaceId, RecordId } from "#subject/places.ts";
import { closeUpFrom } from "#symbology/close-up.ts";
import { fadedStances } from "#symbology/fading.ts";
import { hatchInk, isHatchedIn } from "#symbology/stances.ts";
import { atZoom, borderWidth, coastWidth, outlineWidth } from "#symbology/strokes.ts";
import { isOrigin, placesInFocus, recordAt, stanceByPlace } from "#view/scene.ts";
import { hatchId, hatchPatterns } from "./hatch-patterns.ts";
import { drawHatchStrokes } from "./hatch-strokes.ts";

/** A country as far as it lies in the frame. */
export interface DrawnCountry {
  readonly id: string;
  readonly record: RecordId | null;
  readonly rings: readonly Line[];
  /** What is left of it within the band along its border. */
  readonly insides: readonly Line[];
  /** Beside what is read about. */
  readonly isFaded: boolean;
  readonly stance: Stance | null;
}

export function countriesInFrame(geography: Geography, drawing: Drawing): DrawnCountry[] {
  const stances: Readonly<Partial<Record<string, Stance>>> = drawing.shows("tints")
    ? stanceByPlace(drawing.year)
    : {};
  const focus = new Set<string>(placesInFocus(drawing));
  const close = drawing.zoom < closeUpFrom.shown ? undefined : geography.closeUp?.insides;
  return [...geography.lands.values()].flatMap(({ id, shape }) => {
    const rings = ringsInFrame(shape, drawing.projection);
    if (rings.length === 0) return [];
    const inside = close?.get(id) ?? geography.insides.get(id);
    const stance = stances[id] ?? null;
    return [
      {
        id,
        record: recordAt(id),
        rings,
        insides: inside && stance ? ringsInFrame(inside, drawing.projection) : [],
        isFaded: focus.size > 0 && !focus.has(id),
        stance,
      },
    ];
  });
}

export const outlineId = (country: string, { id }: Drawing) => id(`country-${country}`);

/** The tint is its parent's, so that the outline can be used again with another. */
function drawRecord(
  record: RecordId,
  countries: readonly DrawnCountry[],
  drawing: Drawing,
): Element[] {
  const paths = countries.map(({ id, rings }) =>
    x("path", { id: outlineId(id, drawing), "data-country": id, d: pathData(rings, true) }),
  );
  const [first] = countries;
  const { stance } = first ?? {};
  const { theme } = drawing;
  if (!stance) {
    const tint = isOrigin(record) && drawing.shows("tints") ? { fill: theme.map.origin } : {};
    return link({ kind: "country", id: record }, [x("g", tint, paths)], drawing);
  }
  // One ink has no tones to spare.
  const colours = first?.isFaded && theme.name !== "greyscale" ? fadedStances(theme) : theme;
  const inside = pathData(
    countries.flatMap(({ insides }) => insides),
    true,
  );
  const fills = [
    x("g", { fill: colours.stanceEdge[stance], "data-stance": stance }, paths),
    ...(inside === ""
      ? []
      : [
          x("path", {
            d: inside,
            fill: colours.stance[stance],
            stroke: "none",
            "data-part": "inside",
          }),
        ]),
  ];
  return link({ kind: "country", id: record }, fills, drawing);
}

export function useOutline(id: string, drawing: Drawing): Element {
  return x("use", { href: `#${outlineId(id, drawing)}` });
}

const widthOfCoast = ({ scale, zoom }: Drawing) => hundredth(atZoom(coastWidth, zoom) * scale);

/** Whether the 180th meridian is in sight, where countries are cut in two that are one. */
function isSeamInSight({ projection: { project, copies, width } }: Drawing): boolean {
  const { x: seam } = project([180, 0]);
  return copies.some((shift) => seam + shift > 0 && seam + shift < width);
}

/**
 * The coast is the stroke of the land, which borders then cover: as a line of its own it would
 * be half of the drawing's bytes. Where the 180th meridian is in sight it has to be one.
 */
function drawCoast(geography: Geography, drawing: Drawing): Element[] {
  if (!isSeamInSight(drawing)) return [];
  const d = pathData(linesInFrame(geography.coast, drawing.projection));
  const { coast } = drawing.theme.map;
  return [
    x("path", { d, stroke: coast, "stroke-width": widthOfCoast(drawing), "data-part": "coast" }),
  ];
}

/** Lands outside the atlas, then each record's countries; apart, so that a painter can pass over what is far. */
export function drawLand(countries: readonly DrawnCountry[], drawing: Drawing): Element[] {
  const { map } = drawing.theme;
  const byRecord = groupBy(countries, ({ record }) => record);
  const others = byRecord.get(null) ?? [];
  byRecord.delete(null);
  const coast = isSeamInSight(drawing)
    ? {}
    : { stroke: map.coast, "stroke-width": widthOfCoast(drawing) };
  return [
    x("g", { fill: map.land, ...coast }, [
      x(
        "g",
        { id: drawing.id("land") },
        others.map(({ rings }) => x("path", { d: pathData(rings, true), "data-part": "land" })),
      ),
      ...[...byRecord].flatMap(([record, members]) =>
        record === null ? [] : drawRecord(record, members, drawing),
      ),
    ]),
  ];
}

/** The hatches over the tints. */
export function drawHatches(countries: readonly DrawnCountry[], drawing: Drawing): Element[] {
  const hatched = countries.filter(({ stance }) => stance && isHatchedIn(stance, drawing.theme));
  const byStance = groupBy(hatched, ({ stance }) => stance);
  if (drawing.hatches === "strokes") {
    return [...byStance].flatMap(([stance, members]) =>
      stance
        ? drawHatchStrokes(
            stance,
            members.flatMap(({ rings }) => rings),
            drawing,
          )
        : [],
    );
  }
  const groups = [...byStance].flatMap(([stance, members]) => {
    if (!stance) return [];
    const outlines = members.map(({ id }) => useOutline(id, drawing));
    const { strength } = hatchInk(stance, drawing.theme);
    const fill = `url(#${hatchId(stance, drawing)})`;
    return [x("g", { fill, "fill-opacity": strength, "pointer-events": "none" }, outlines)];
  });
  if (groups.length === 0) return [];
  return [x("defs", hatchPatterns(new Set(byStance.keys()), drawing)), ...groups];
}

/** Coasts and borders, and the outline of the chosen country over them. */
export function drawBorders(
  geography: Geography,
  countries: readonly DrawnCountry[],
  drawing: Drawing,
): Element[] {
  const { projection, scale, theme, zoom, country } = drawing;
  const chosen: readonly PlaceId[] = country ? placesOf(country) : [];
  const outlined = countries.filter(({ id }) => chosen.some((place) => place === id));
  const shares = outlined.map(({ id }) => {
    const land = geography.lands.get(id);
    return land ? worldShare(land.shape) : 0;
  });
  const chosenWidth = atZoom(outlineWidth(Math.max(...shares)), zoom);
  const width = (pixels: number) => hundredth(pixels * scale);
  return [
    ...drawCoast(geography, drawing),
    x("path", {
      d: pathData(linesInFrame(geography.borders, projection)),
      stroke: theme.map.border,
      "stroke-width": width(atZoom(borderWidth, zoom)),
      "data-part": "borders",
    }),
    ...(outlined.length > 0
      ? [
          x(
            "g",
            {
              stroke: theme.map.selection,
              "stroke-width": width(chosenWidth),
              "data-part": "outline",
            },
            outlined.map(({ id }) => useOutline(id, drawing)),
          ),
        ]
      : []),
  ];
}
