import type { MapLibreMap } from "maplibre-gl";
import { coverSide } from "#map/live/contents/name-features.ts";
import { beforeWords, type PillColours, pillLook } from "#symbology/pills.ts";

const { height, radius, border, padding, dot: dotRadius } = pillLook;
const whole = 48;
const ratio = 2;
const prefix = "pill";
/** A pill about a single figure: as wide as it is high, it does not grow. */
const roundPrefix = "round";

/** The name of a pill's image says all of its colours: it is drawn when a style first asks for it. */
export const pillImage = ({ fill, edge, dot }: PillColours) =>
  [prefix, fill, edge, dot ?? ""].join(" ");

export const roundImage = ({ fill, edge }: PillColours) => [roundPrefix, fill, edge].join(" ");

/** The name of the image of what is there for no eye. */
export const coverImage = "cover";

/** Draws nothing, as large as what it keeps clear. */
export function addCover(map: MapLibreMap, name: string): void {
  if (name !== coverImage) return;
  const data = new Uint8ClampedArray(coverSide * coverSide * 4);
  map.addImage(name, { width: coverSide, height: coverSide, data });
}

export const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** How much of a pixel lies within a distance, with soft edges. */
const cover = (inside: number) => Math.min(1, Math.max(0, inside * ratio + 0.5));

function drawPill(fill: string, edge: string, dot: string | null, width: number) {
  const [columns, rows] = [width * ratio, height * ratio];
  const data = new Uint8ClampedArray(columns * rows * 4);
  const colours = { fill: channels(fill), edge: channels(edge), dot: channels(dot ?? fill) };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [x, y] = [(column + 0.5) / ratio, (row + 0.5) / ratio];
      const nearest = Math.min(width - radius, Math.max(radius, x));
      const within = radius - Math.hypot(x - nearest, y - radius);
      const inFill = cover(within - border);
      const inDot = dot ? cover(dotRadius - Math.hypot(x - padding - 1, y - radius)) : 0;
      const mixed = [0, 1, 2].map((i) => {
        const ground = (colours.edge[i] ?? 0) * (1 - inFill) + (colours.fill[i] ?? 0) * inFill;
        return ground * (1 - inDot) + (colours.dot[i] ?? 0) * inDot;
      });
      const alpha = cover(within);
      data.set([...mixed, alpha * 255], (row * columns + column) * 4);
    }
  }
  return { width: columns, height: rows, data };
}

/** Draws the pill of a name, and says how it grows around words. */
export function addPill(map: MapLibreMap, name: string): void {
  const [kind, fill = "", edge = "", dot = ""] = name.split(" ");
  if (kind === roundPrefix)
    map.addImage(name, drawPill(fill, edge, null, height), { pixelRatio: ratio });
  if (kind !== prefix) return;
  const [middle, half] = [(whole / 2) * ratio, (height / 2) * ratio];
  map.addImage(name, drawPill(fill, edge, dot || null, whole), {
    pixelRatio: ratio,
    stretchX: [[middle - 4, middle + 4]],
    stretchY: [[half - 1, half + 1]],
    content: [
      beforeWords({ dot: dot || null }) * ratio,
      4.5 * ratio,
      (whole - padding) * ratio,
      (height - 4.5) * ratio,
    ],
  });
}
