/** Files as other programs write them, made here. */
import { zipSync } from "fflate";

export const utf8 = (text: string) => new TextEncoder().encode(text);

export function utf16(text: string, isBig = false, mark = true): Uint8Array {
  const units = [...(mark ? "\uFEFF" : ""), ...text].join("");
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i += 1) view.setUint16(i * 2, units.charCodeAt(i), !isBig);
  return bytes;
}

let korean: ReadonlyMap<string, readonly number[]> | undefined;

/** Every sign of CP949 with its two bytes, by asking what each pair is read as. */
function koreanSigns(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder("euc-kr");
  const signs = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x41; low <= 0xfe; low += 1) {
      const sign = decoder.decode(new Uint8Array([high, low]));
      if (sign.length === 1 && sign !== "\uFFFD") signs.set(sign, [high, low]);
    }
  return signs;
}

export function cp949(text: string): Uint8Array {
  korean ??= koreanSigns();
  const signs = korean;
  return new Uint8Array([...text].flatMap((sign) => signs.get(sign) ?? [sign.charCodeAt(0)]));
}

export const zipOf = (files: Readonly<Record<string, Uint8Array>>) => zipSync(files);

/** The shapes of a shapefile of points. */
export function shpOf(points: readonly (readonly [x: number, y: number])[]): Uint8Array {
  const bytes = new Uint8Array(100 + points.length * 28);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, bytes.length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 1, true);
  points.forEach(([x, y], i) => {
    const at = 100 + i * 28;
    view.setInt32(at, i + 1);
    view.setInt32(at + 4, 10);
    view.setInt32(at + 8, 1, true);
    view.setFloat64(at + 12, x, true);
    view.setFloat64(at + 20, y, true);
  });
  return bytes;
}

/** The table of a shapefile: one column of text. */
export function dbfOf(
  column: string,
  values: readonly string[],
  encode: (text: string) => Uint8Array = utf8,
): Uint8Array {
  const width = 40;
  const head = 32 + 32 + 1;
  const bytes = new Uint8Array(head + values.length * (width + 1) + 1).fill(0x20);
  bytes.fill(0, 0, head);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 3);
  view.setUint32(4, values.length, true);
  view.setUint16(8, head, true);
  view.setUint16(10, width + 1, true);
  bytes.set(encode(column).subarray(0, 11), 32);
  view.setUint8(32 + 11, "C".charCodeAt(0));
  view.setUint8(32 + 16, width);
  view.setUint8(head - 1, 13);
  values.forEach((value, i) => {
    bytes.set(encode(value).subarray(0, width), head + i * (width + 1) + 1);
  });
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}
