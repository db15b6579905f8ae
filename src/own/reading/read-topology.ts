/** TopoJSON, a shape at a time: one that is broken does not take the others with it. */
import { feature } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { isObject, propertiesWithId, type RawFeature, type RawLayer, refuse } from "./reading.ts";

const isArc = (value: unknown) =>
  Array.isArray(value) && value.every((each) => Array.isArray(each) && each.length >= 2);

function isTopology(value: unknown): value is Topology {
  if (!isObject(value) || !isObject(value["objects"])) return false;
  const { arcs, transform } = value;
  const isPair = (each: unknown) => Array.isArray(each) && each.length >= 2;
  const isScaled =
    transform === undefined ||
    (isObject(transform) && isPair(transform["scale"]) && isPair(transform["translate"]));
  return Array.isArray(arcs) && arcs.every(isArc) && isScaled;
}

const kinds = ["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"];

const isGeometry = (value: unknown): value is GeometryObject =>
  isObject(value) && kinds.includes(String(value["type"]));

/** The shapes of an object; a collection holds many, and collections. */
function* membersOf(value: unknown, depth = 0): Generator<unknown> {
  if (isObject(value) && Array.isArray(value["geometries"]) && depth < 8)
    for (const each of value["geometries"]) yield* membersOf(each, depth + 1);
  else yield value;
}

function shapeOf(topology: Topology, member: unknown): unknown {
  if (isObject(member) && (member["type"] === null || member["type"] === undefined)) return null;
  if (!isGeometry(member)) return {};
  try {
    const made = feature(topology, member);
    return "geometry" in made ? made.geometry : {};
  } catch {
    // It names lines that the file does not have.
    return { type: member.type };
  }
}

export function readTopology(value: unknown): RawLayer {
  if (!isTopology(value)) return refuse({ kind: "bad-topology" });
  const members = Object.values(value.objects).flatMap((object) => [...membersOf(object)]);
  const features = members.map((member, i): RawFeature => {
    const { id, properties } = isObject(member) ? member : {};
    return {
      geometry: shapeOf(value, member),
      properties: propertiesWithId(id, properties),
      at: i + 1,
    };
  });
  return { format: "topojson", features, countedIn: "records" };
}
