/** One map of a country for all that happened there: a file that many pages show, each with its own place. */
import { x } from "xastscript";
import { atlas } from "#atlas/atlas.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Station } from "#atlas/geography/stations.ts";
import { projectionOf } from "#drawing/projection.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { m } from "#languages/compiled/messages.js";
import { countryPath } from "#share/record-paths.ts";
import { atTop, type Markup, s } from "#site/pages/markup.ts";
import type { RecordId } from "#subject/places.ts";
import { writeMapColours } from "#symbology/theme-variables.ts";
import { extentOfCountry } from "#view/camera/extents.ts";
import { cameraOn, drawnMap, size } from "./map.ts";

export const mapPath = (record: RecordId) => `${countryPath(record)}map.svg`;

/** The map as a file: it knows its colours, by day and by night. */
export function mapFile(record: RecordId, geography: Geography): string {
  const svg = drawnMap(geography, extentOfCountry(geography, record), { country: record });
  svg.children.unshift(x("style", writeMapColours()));
  return writeXml(svg);
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** The ring about a place is wider than the mark within it. */
const radius = 20;

export function mapBeside(
  record: RecordId,
  station: Station | undefined,
  geography: Geography,
): Markup {
  const { width, height } = size;
  const camera = cameraOn(extentOfCountry(geography, record));
  const at = station && projectionOf(camera, width, height).project(station.position);
  const name = atlas.records.get(record)?.name ?? record;
  const label = { role: "img", ariaLabel: m.page_map_of({ name }) };
  return s("svg", { viewBox: `0 0 ${width} ${height}`, ...label }, [
    s("image", { href: atTop(mapPath(record)), width, height }),
    at ? s("circle.place-here", { cx: tenth(at.x), cy: tenth(at.y), r: radius }) : "",
  ]);
}
