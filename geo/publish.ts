/** What the build publishes of the geography: corridors as RFC 7946 GeoJSON, and their stations. */

import { cities, names } from "virtual:anchors";
import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import { type AtlasRoute, atlas, claimById } from "#atlas/atlas.ts";
import { packBasemap } from "#atlas/geography/basemap.ts";
import { tables } from "#atlas/numbers/tables.ts";
import { release } from "#atlas/outline/outline.ts";
import { waysOf } from "#atlas/ways/ways.ts";
import { writeCsv } from "#core/csv.ts";
import { lengthOf } from "#core/geometry.ts";
import { publicationNotes, publishAtlas, publishStories } from "#geo/publication.ts";
import { publishReleases } from "#geo/releases/publish-releases.ts";
import { m } from "#languages/compiled/messages.js";
import { contentOf, meaningOf } from "#languages/words/tables.ts";
import { type AnchorId, anchorIds, type RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { anchors } from "./anchors.ts";
import { landOf } from "./basemap.ts";
import closeUp from "./close-up.json" with { type: "json" };
import { curvesOf, kilometresAlong, readRoute } from "./corridors.ts";
import { citationFile, dataPackage } from "./data-package.ts";
import insides from "./insides.json" with { type: "json" };
import { keptBasemap } from "./kept-basemap.ts";

export interface CorridorProperties {
  readonly route: RouteId;
  readonly leg: string;
  readonly from: AnchorId;
  readonly to: AnchorId;
  readonly means: string;
  /** The years in which sources tell of the leg, as a partial date. */
  readonly years: string;
  readonly confidence: number;
  readonly sources: readonly string[];
  readonly crosses: readonly RecordId[];
  /** The length of the curve through the control points, in whole kilometres: schematic. By air the shortest way. */
  readonly lengthKm: number;
  /** How much of it lies in each country: by boat the rest is at sea, a flight has none. */
  readonly kilometres: Partial<Record<RecordId, number>>;
  /** On the way from origin to destination that goes furthest; others are variants. */
  readonly main: boolean;
}

/** What is made once: the basemap, its countries and the curves, by which legs are measured; then all files. */
const made: {
  files?: ReadonlyMap<string, string>;
  basemap?: ReturnType<typeof keptBasemap>;
  land?: ReturnType<typeof landOf>;
  curves?: ReturnType<typeof curvesOf>;
} = {};

function basemap() {
  made.basemap ??= keptBasemap();
  return made.basemap;
}

function land() {
  made.land ??= landOf(basemap());
  return made.land;
}

/** Every leg with the control points that a hand has drawn. */
const laidLegs = () =>
  atlas.routes.flatMap(({ id: route, legs }) => {
    const drawn = readRoute(route);
    return legs.flatMap(({ from, to, means }, i) => {
      const own = drawn[i];
      return own ? [{ id: own.leg, route, from, to, means, line: own.line }] : [];
    });
  });

/** The curves by which all legs are measured, by the legs' ids. */
export function legCurves(): ReadonlyMap<string, LineString> {
  made.curves ??= curvesOf(laidLegs());
  return made.curves;
}

/** The legs of a route, generalised. */
function corridorsOf(route: AtlasRoute): Feature<LineString, CorridorProperties>[] {
  const [main = []] = waysOf(route);
  const drawn = readRoute(route.id);
  return route.legs.flatMap((leg, i) => {
    const { leg: name, line } = drawn[i] ?? {};
    const curve = legCurves().get(name ?? "");
    if (!name || !line || !curve) return [];
    const claims = leg.claims.map(claimById);
    return [
      {
        type: "Feature",
        geometry: { type: "LineString", coordinates: line },
        properties: {
          route: route.id,
          leg: name,
          from: leg.from,
          to: leg.to,
          means: leg.means,
          years: leg.period,
          confidence: Math.max(...claims.map(({ confidence }) => confidence)),
          sources: [
            ...new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source))),
          ],
          crosses: leg.crosses,
          lengthKm: Math.round(lengthOf(curve)),
          kilometres: kilometresAlong(leg, curve, land()),
          main: main.includes(leg),
        },
      },
    ];
  });
}

/** Every leg of every route. */
export function publishRoutes(): FeatureCollection<LineString, CorridorProperties> {
  return { type: "FeatureCollection", features: atlas.routes.flatMap(corridorsOf) };
}

/** Every anchor as a point, with the routes that stop there. */
export function publishStations(): FeatureCollection<Point> {
  return {
    type: "FeatureCollection",
    features: anchorIds.map((id) => {
      const { place, kind, position } = anchors[id];
      const routes = atlas.routes
        .filter(({ legs }) => legs.some(({ from, to }) => from === id || to === id))
        .map((route) => route.id);
      return {
        type: "Feature",
        properties: { id, place, kind, name: names[id], routes },
        geometry: { type: "Point", coordinates: position },
      };
    }),
  };
}

/** What is shown close up alone, the cities with their names as the language has them. */
function publishCloseUp() {
  const named = closeUp.cities.flatMap(({ name: { en: id }, position }) => {
    const name = cities[id];
    return name === undefined ? [] : [{ id, name, position }];
  });
  return { provinces: closeUp.provinces, insides: insides.closeUp, cities: named };
}

/** The data dictionary, the licence and the changelog, as a text beside the files. */
function describeData(): string {
  const dictionary = tables.map((table) => {
    const lines = Object.entries(table.columns).map(
      ([column, meaning]) => `- \`${column}\`: ${meaningOf(meaning)}`,
    );
    return `## ${table.name}.csv\n\n${contentOf(table)}\n\n${lines.join("\n")}`;
  });
  const log = atlas.changes.map(({ version, changes }) => `- ${version}: ${changes.join(" ")}`);
  return `${[
    `# ${m.data_file_title({ version: release })}`,
    m.data_file_licence(),
    ...publicationNotes(),
    m.data_file_files(),
    ...dictionary,
    `## ${m.data_file_changes()}\n\n${log.join("\n")}`,
  ].join("\n\n")}\n`;
}

/** Every file that the build makes of atlas and geography, by its name; made once. */
export function publishAll(): ReadonlyMap<string, string> {
  made.files ??= makeFiles();
  return made.files;
}

function makeFiles(): ReadonlyMap<string, string> {
  const routes = JSON.stringify(publishRoutes());
  const published = publishAtlas(anchorIds.map((id) => ({ id, ...anchors[id] })));
  return new Map([
    ["basemap.json", JSON.stringify(packBasemap(basemap(), insides.fromAfar))],
    ["close-up.json", JSON.stringify(publishCloseUp())],
    ["routes.json", routes],
    ["stations.json", JSON.stringify(publishStations())],
    ["data/atlas.json", JSON.stringify(published)],
    ["data/stories.json", JSON.stringify(publishStories())],
    ["data/routes.geojson", routes],
    ...tables.map(({ name, columns, rows }): [string, string] => [
      `data/${name}.csv`,
      writeCsv(Object.keys(columns), rows),
    ]),
    ["data/datapackage.json", JSON.stringify(dataPackage(), null, 1)],
    ["data/CITATION.cff", citationFile()],
    ["data/README.md", describeData()],
    ...publishReleases(),
  ]);
}
