/** What a picture shows whole: what is drawn in it, from where people set out to where they want to go. */
import type { Geography } from "#atlas/geography/geography.ts";
import { routesThrough } from "#atlas/outline/places.ts";
import { projectionOf } from "#drawing/projection.ts";
import type { FigureFrame } from "#figures/composing/figure-options.ts";
import type { Mark } from "#own/marks/mark.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { subject } from "#subject/subject.ts";
import { type Extent, endsOf, extentOfCountry, extentOfLine, union } from "#view/camera/extents.ts";
import { extentShown, isNarrowMap } from "#view/camera/fitting.ts";
import { extentWithMarks } from "#view/marks/extent-with-marks.ts";
import type { ViewState } from "#view/state.ts";

/** The share of a picture's width that its map has beside a legend. */
const shareOfMap = 0.65;

/** Whether a picture's map has no room for what no way comes near. */
const isNarrowPicture = ({ width, scale }: Pick<FigureFrame, "width" | "scale">): boolean =>
  isNarrowMap((shareOfMap * width) / scale);

/** Times as much that a narrow map may show for a country's sake, which is else shown as far as its ways go. */
const mostForCountry = 1.55;

/** How many times as wide or as high an extent is as another. */
function timesAsLarge([west, south, east, north]: Extent, of: Extent): number {
  return Math.max((east - west) / (of[2] - of[0]), (north - south) / (of[3] - of[1]));
}

/** The country itself: on a narrow map only where its ways do not get much smaller for it. */
function withCountry(
  ways: Extent,
  geography: Geography,
  country: RecordId,
  isNarrow: boolean,
): Extent {
  const whole = union([ways, extentOfCountry(geography, country)]);
  return isNarrow && timesAsLarge(whole, ways) > mostForCountry ? ways : whole;
}

/** The shares of its height and width that a narrow map shows above and beside where routes begin, for the sign of that land. */
const aroundOrigin = { above: 0.09, beside: 0.06 } as const;

function withRoomForSign(extent: Extent, geography: Geography): Extent {
  const [west, south, east, north] = extent;
  const origins = union(subject.origins.map((origin) => extentOfCountry(geography, origin)));
  const { above, beside } = aroundOrigin;
  return [
    west,
    south,
    Math.max(east, origins[2] + beside * (origins[2] - west)),
    Math.max(north, origins[3] + above * (origins[3] - south)),
  ];
}

/** The shares of its width and height that a route's map shows beyond its way: the names of lands there need room. */
const beyondWay = { beside: 0.06, above: 0.11, aboveNarrow: 0.2 } as const;

/** So many lands have no room for their names where the way ends. */
const several = 3;

/** A route through several lands with some room beyond its way, on the sides on which it leads furthest. */
function withRoomForNames(
  shown: Extent,
  geography: Geography,
  route: RouteId,
  isNarrow: boolean,
): Extent {
  const legs = [...geography.legs.values()].filter(
    ({ leg, route: { id } }) => id === route && leg.means !== "by air",
  );
  if (new Set(legs.flatMap(({ leg }) => leg.crosses)).size < several) return shown;
  const ends = union(endsOf(geography));
  const way = union([...legs.map(({ line }) => extentOfLine(line.coordinates)), ends]);
  const [west, south, east, north] = way;
  const beside = beyondWay.beside * (east - west);
  const above = (isNarrow ? beyondWay.aboveNarrow : beyondWay.above) * (north - south);
  const room: Extent = [
    west < ends[0] ? west - beside : west,
    south < ends[1] ? south - above : south,
    east > ends[2] ? east + beside : east,
    north > ends[3] ? north + above : north,
  ];
  return union([shown, room]);
}

/** Where what a view draws lies: flights are drawn of a chosen route alone. */
function extentDrawn(
  geography: Geography,
  { chosen, hiddenRoutes }: Pick<ViewState, "chosen" | "hiddenRoutes">,
  isNarrow: boolean,
): Extent {
  const country = chosen.on === "country" ? chosen.id : null;
  const through = country === null ? null : routesThrough(country).map(({ id }) => id);
  const shown = extentShown({ chosen }, geography, Number.POSITIVE_INFINITY);
  if (chosen.on === "route") return withRoomForNames(shown, geography, chosen.id, isNarrow);
  if (through?.length === 0) return shown;
  const lines = [...geography.legs.values()]
    .filter(({ route, leg }) => leg.means !== "by air" && !hiddenRoutes.includes(route.id))
    .filter(({ route }) => through?.includes(route.id) ?? true)
    .map(({ line }) => extentOfLine(line.coordinates));
  const ways = union([...lines, ...endsOf(geography)]);
  if (country !== null) return withCountry(ways, geography, country, isNarrow);
  const [west, south, east, north] = ways;
  return [west, isNarrow ? south - beyondWay.above * (north - south) : south, east, north];
}

/** What a picture of a view shows whole: the same in every year, so that films of years stand still. */
export function extentInPicture(
  geography: Geography,
  view: Pick<ViewState, "chosen" | "hiddenRoutes">,
  isNarrow: boolean,
): Extent {
  const drawn = extentDrawn(geography, view, isNarrow);
  const isOfWays = view.chosen.on !== "country" || routesThrough(view.chosen.id).length > 0;
  return isNarrow && isOfWays ? withRoomForSign(drawn, geography) : drawn;
}

/** The part of the map that the reader sees free of panels, in a window of this size. */
function extentSeen(
  { camera, insets }: Pick<ViewState, "camera" | "insets">,
  width: number,
  height: number,
): Extent | null {
  if (!camera) return null;
  const { top, right, bottom, left } = insets;
  const { unproject } = projectionOf(camera, width, height);
  const [west, north] = unproject({ x: left, y: top });
  const [east, south] = unproject({ x: width - right, y: height - bottom });
  return [west, south, east < west ? east + 360 : east, north];
}

interface Surroundings {
  readonly geography: Geography;
  readonly marks: readonly Mark[];
  /** The window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What a figure of the view shows whole: what the reader made the map show, or all that is drawn. */
export function extentOfView(
  state: ViewState,
  { geography, marks, width, height }: Surroundings,
  frame: FigureFrame,
): Extent {
  const seen = extentSeen(state, width, height);
  if (seen) return seen;
  return extentWithMarks(extentInPicture(geography, state, isNarrowPicture(frame)), marks);
}
