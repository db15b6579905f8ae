import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { outline } from "#atlas/outline/outline.ts";
import type { BlockLabel, Label } from "#drawing/labels/label.ts";
import type { XY } from "#drawing/projection.ts";
import type { CountryName } from "#view/names.ts";
import { bulkOf } from "#view/names.ts";
import { isOrigin } from "#view/scene.ts";

type ToPosition = (at: XY) => Position;

const feature = (properties: object, geometry: Geometry): Feature => ({
  type: "Feature",
  properties: { ...properties },
  geometry,
});

/** The middle of the words, in pixels. */
function middleOf({ at, anchor, boxes, pill, rotate }: BlockLabel): XY {
  if (anchor === "middle" || pill || rotate !== 0) return at;
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  return { x: (left + right) / 2, y: at.y };
}

/** A stage's number is called by its route and itself. */
const routeOfStage = ({ kind, id }: Pick<Label, "kind" | "id">) =>
  kind === "stage" ? id.split(" ")[0] : undefined;

/** What the layers of names ask for, apart from the words. */
function looksOf(
  { kind, id, pill, rotate, isOnOrigin }: BlockLabel,
  names: ReadonlyMap<string, CountryName>,
) {
  const name = names.get(id);
  const water = kind === "water" ? outline.waterNames.find((each) => each.id === id)?.kind : "";
  return {
    ...(kind === "stage" && { route: routeOfStage({ kind, id }) }),
    ...{ kind, water, rotate, isPill: pill !== undefined, isSmall: pill?.isSmall ?? false },
    bulk: name ? bulkOf(name) : 0,
    isOrigin: isOnOrigin ?? (kind === "country" && isOrigin(id)),
  };
}

/** Names where a drawing of the same view has them, the leaders of those that stand aside, the dots of cities. */
export function nameFeatures(
  labels: readonly Label[],
  names: readonly CountryName[],
  toPosition: ToPosition,
): FeatureCollection {
  const byId = new Map(names.map((name) => [name.id, name]));
  const features = labels.flatMap((label): Feature[] => {
    const { id, lines, pill, dot } = label;
    const at = middleOf(label);
    const named = feature(
      { id, name: lines.join("\n"), ...looksOf(label, byId) },
      { type: "Point", coordinates: toPosition(at) },
    );
    if (dot) {
      const marked = { type: "Point", coordinates: toPosition(dot.at) } as const;
      return [named, feature({ id: `${id} dot`, kind: "dot" }, marked)];
    }
    const led = pill?.leader ? { from: pill.leader.from, to: at } : label.leader;
    if (!led) return [named];
    const ends = [led.from, led.to].map(toPosition);
    return [
      named,
      feature(
        { id: `${id} leader`, leader: routeOfStage(label) ?? id },
        { type: "LineString", coordinates: ends },
      ),
    ];
  });
  return { type: "FeatureCollection", features };
}
