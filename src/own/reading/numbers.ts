/** Numbers of places as people write them. */

const sides: Readonly<Record<string, number>> = { N: 1, E: 1, S: -1, W: -1 };
const pattern =
  /^([NSEW])?\s*([+\-−]?)(\d+(?:[.,]\d*)?|[.,]\d+)\s*°?\s*(?:(\d+(?:[.,]\d*)?)\s*['′’]?\s*(?:(\d+(?:[.,]\d*)?)\s*(?:["″”]|'')?)?)?\s*([NSEW])?$/i;

const plain = (text: string) => Number(text.replace(",", "."));

/** "127.5", "127,5", "37°30′15″N", "-0.5"; NaN for anything else. */
export function readCoordinate(text: string): number {
  const found = pattern.exec(text.trim());
  if (!found) return Number.NaN;
  const [, before, sign, degrees = "", minutes = "0", seconds = "0", after] = found;
  if (before && after) return Number.NaN;
  const size = plain(degrees) + plain(minutes) / 60 + plain(seconds) / 3600;
  const side = sides[(before ?? after ?? "N").toUpperCase()] ?? 1;
  return size * side * (sign ? (sign === "+" ? 1 : -1) : 1);
}
