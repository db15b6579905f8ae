import type { MapLibreMap } from "maplibre-gl";
import { beforeWords, type PillColours, pillLook } from "#symbology/pills.ts";
import { covered, type MapImage, paintImage } from "./paint-image.ts";

const { height, radius, border, padding, dot: dotRadius } = pillLook;
/** As wide as its two ends and a little that grows, and where it has a dot as that wants. */
const wholeOf = (dot: string) => (dot ? 48 : 2 * radius + 4);
const ratio = 2;
const prefix = "pill";
/** A pill about a single figure: as wide as it is high, it does not grow. */
const roundPrefix = "round";

/** The name of a pill's image says all of its colours: it is drawn when a style first asks for it. */
export const pillImage = ({ fill, edge, dot }: PillColours) =>
  [prefix, fill, edge, dot ?? ""].join(" ");

export const roundImage = ({ fill, edge }: PillColours) => [roundPrefix, fill, edge].join(" ");

function drawPill(fill: string, edge: string, dot: string | null, width: number): MapImage {
  const within = (x: number, y: number) => {
    const nearest = Math.min(width - radius, Math.max(radius, x));
    return radius - Math.hypot(x - nearest, y - radius);
  };
  const inFill = (x: number, y: number) => covered(within(x, y) - border, ratio);
  const inDot = (x: number, y: number) =>
    covered(dotRadius - Math.hypot(x - padding - 1, y - radius), ratio);
  return paintImage({ width, height, ratio }, edge, (x, y) => covered(within(x, y), ratio), [
    { colour: fill, share: inFill },
    ...(dot ? [{ colour: dot, share: inDot }] : []),
  ]);
}

/** Draws the pill of a name, and says how it grows around words. */
export function addPill(map: MapLibreMap, name: string): void {
  const [kind, fill = "", edge = "", dot = ""] = name.split(" ");
  if (kind === roundPrefix)
    map.addImage(name, drawPill(fill, edge, null, height), { pixelRatio: ratio });
  if (kind !== prefix) return;
  const whole = wholeOf(dot);
  const [middle, half] = [(whole / 2) * ratio, (height / 2) * ratio];
  map.addImage(name, drawPill(fill, edge, dot || null, whole), {
    pixelRatio: ratio,
    stretchX: [[middle - 2 * ratio, middle + 2 * ratio]],
    stretchY: [[half - 1, half + 1]],
    content: [
      beforeWords({ dot: dot || null }) * ratio,
      4.5 * ratio,
      (whole - padding) * ratio,
      (height - 4.5) * ratio,
    ],
  });
}
