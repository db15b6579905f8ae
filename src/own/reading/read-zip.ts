/** A zip: a shapefile in its parts, KML as KMZ, or one other file that can be read. */
import { unzipSync } from "fflate";
import { readShapefile } from "./read-shapefile.ts";
import { type RawLayer, readingLimits, refuse } from "./reading.ts";

type Files = ReadonlyMap<string, Uint8Array>;

const endings = /\.(shp|dbf|prj|cpg|kml|gpx|geojson|json|topojson|csv|tsv|txt)$/i;
/** What systems put beside the files of a reader. */
const isHidden = (name: string) => /(^|\/)(__MACOSX\/|\.)/.test(name);

function unpack(bytes: Uint8Array): Files {
  let size = 0;
  let isSpreadsheet = false;
  let isTooLarge = false;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        isSpreadsheet ||= /^(xl\/workbook\.xml|content\.xml)$/.test(name);
        if (isHidden(name) || !endings.test(name)) return false;
        size += originalSize;
        isTooLarge ||= size > readingLimits.bytes;
        return !isTooLarge;
      },
    });
    if (isSpreadsheet) return refuse({ kind: "spreadsheet" });
    if (isTooLarge) return refuse({ kind: "too-large", megabytes: readingLimits.bytes / 1e6 });
    return new Map(Object.entries(files));
  } catch (error) {
    // fflate throws what is wrong with a zip; a refusal of ours is one.
    if (isSpreadsheet || isTooLarge) throw error;
    return refuse({ kind: "bad-zip" });
  }
}

/** What a zip holds that is no shapefile: the bytes of one file, for the door to read. */
type Unzipped =
  | { readonly layer: RawLayer }
  | { readonly name: string; readonly bytes: Uint8Array };

export function readZip(bytes: Uint8Array): Unzipped {
  const files = unpack(bytes);
  const names = [...files.keys()];
  const shapes = names.filter((name) => /\.shp$/i.test(name));
  if (shapes.length > 0) {
    const layers = shapes.map((name) => readShapefile(partsOf(files, name)));
    const features = layers.flat().map((each, i) => ({ ...each, at: i + 1 }));
    return { layer: { format: "shapefile", features, countedIn: "records" } };
  }
  const [name] = [
    ...names.filter((each) => /\.kml$/i.test(each)),
    ...names.filter((each) => !/\.(kml|dbf|prj|cpg)$/i.test(each)),
  ];
  const inside = name === undefined ? undefined : files.get(name);
  return name !== undefined && inside
    ? { name, bytes: inside }
    : refuse({ kind: "zip-without-data" });
}

/** The files that have the name of a shapefile, whatever the case of their endings. */
function partsOf(files: Files, shape: string) {
  const stem = shape.slice(0, -4);
  const part = (ending: string) =>
    [...files].find(([name]) => name.toLowerCase() === `${stem}.${ending}`.toLowerCase())?.[1];
  return {
    shp: files.get(shape) ?? new Uint8Array(),
    dbf: part("dbf"),
    prj: part("prj"),
    cpg: part("cpg"),
  };
}
