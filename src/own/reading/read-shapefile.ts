/** The parts of a shapefile: shapes, their table, how they are projected, how the table is encoded. */
import { parseDbf, parseShp } from "shpjs";
import { decodeAny } from "#own/text/decode-any.ts";
import { isObject, type RawFeature, refuse, toProperties } from "./reading.ts";

interface Parts {
  readonly shp: Uint8Array;
  readonly dbf: Uint8Array | undefined;
  readonly prj: Uint8Array | undefined;
  readonly cpg: Uint8Array | undefined;
}

const copyOf = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes).trim();

/** A table that says how many rows it has, and has no room for them, would be read for hours. */
function hasItsRows(dbf: Uint8Array): boolean {
  if (dbf.length < 33) return false;
  const view = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength);
  const [rows, head, size] = [
    view.getUint32(4, true),
    view.getUint16(8, true),
    view.getUint16(10, true),
  ];
  return size > 0 && head + rows * size <= dbf.length + 2;
}

/** Tables in Korean seldom say how they are encoded. */
function encodingOf(dbf: Uint8Array, cpg: Uint8Array | undefined): string {
  const named = cpg ? textOf(cpg) : "";
  if (/^(cp|ms|ansi )?949$|^(euc|ks)/i.test(named)) return "euc-kr";
  if (named) return named;
  const rows = dbf.subarray(new DataView(dbf.buffer, dbf.byteOffset).getUint16(8, true));
  return decodeAny(rows)?.encoding ?? "utf-8";
}

function readRows({ dbf, cpg }: Parts): readonly unknown[] {
  if (!dbf || !hasItsRows(dbf)) return [];
  return parseDbf(copyOf(dbf), new TextEncoder().encode(encodingOf(dbf, cpg)));
}

/** A number that a table leaves open is none. */
const orNull = (value: unknown) => (Number.isNaN(value) ? null : value);

export function readShapefile(parts: Parts): readonly RawFeature[] {
  try {
    const shapes = parseShp(copyOf(parts.shp), parts.prj && textOf(parts.prj));
    const rows = readRows(parts);
    return shapes.map((geometry, i) => {
      const row = rows[i];
      const cells = isObject(row) ? Object.entries(row) : [];
      const properties = toProperties(cells.map(([name, value]) => [name, orNull(value)]));
      return { geometry, properties, at: i + 1 };
    });
  } catch {
    return refuse({ kind: "bad-shapefile" });
  }
}
