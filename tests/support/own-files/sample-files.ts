/** A file of each format, to be broken in every way. */
import { dbfOf, shpOf, utf8, utf16, zipOf } from "./write-files.ts";

const geojson = JSON.stringify({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: [127, 37.5] },
      properties: { a: "b" },
    },
    {
      type: "Feature",
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      },
      properties: { when: "03/04/2009", __proto__: null },
    },
  ],
});
const topojson = JSON.stringify({
  type: "Topology",
  transform: { scale: [1, 1], translate: [100, 20] },
  objects: {
    a: {
      type: "GeometryCollection",
      geometries: [
        { type: "LineString", arcs: [0] },
        { type: "Polygon", arcs: [[0, 1]] },
      ],
    },
  },
  arcs: [
    [
      [0, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0, 2],
      [-1, -3],
    ],
  ],
});
const table = 'name;lat;lon\n"A ""B""";37,5;127\nC;"two\nlines";1\n';
const kml =
  '<?xml version="1.0"?>\n<kml><Placemark><name>A &amp; B</name><MultiGeometry><Point><coordinates>127,37</coordinates></Point><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 1,0 1,1 0,0</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry></Placemark></kml>';
const gpx =
  '<gpx><wpt lat="1" lon="2"><name><![CDATA[A]]></name></wpt><rte><rtept lat="1" lon="2"/><rtept lat="3" lon="4"/></rte><trk><trkseg><trkpt lat="1" lon="2"><time>2009</time></trkpt></trkseg></trk></gpx>';

export const sampleFiles: Readonly<Record<string, Uint8Array>> = {
  geojson: utf8(geojson),
  topojson: utf8(topojson),
  table: utf8(table),
  "table in UTF-16": utf16(table),
  kml: utf8(kml),
  gpx: utf8(gpx),
  kmz: zipOf({ "doc.kml": utf8(kml) }),
  shapefile: zipOf({
    "a.shp": shpOf([
      [127, 37],
      [100, 20],
    ]),
    "a.dbf": dbfOf("name", ["A", "B"]),
  }),
};

/** The parts of a shapefile, which a zip would keep from being broken alone. */
export const sampleShapefile = {
  shp: shpOf([
    [127, 37],
    [100, 20],
  ]),
  dbf: dbfOf("name", ["A", "B"]),
} as const;
