import type { MapLibreMap } from "maplibre-gl";
import { beforeWords, type PillColours, pillLook } from "#symbology/pills.ts";
import { mapType } from "#symbology/type.ts";
import { covered, type MapImage, paintImage } from "./paint-image.ts";

const { height: roundHeight, border, dot: dotRadius } = pillLook;
/** As wide as its two ends and a little that grows, and where it has a dot as that wants. */
const wholeOf = (dot: string, radius: number) => (dot ? 48 : 2 * radius + 4);
const ratio = 2;
const prefix = "pill";
/** The origin's on a narrow map. */
const smallPrefix = "small-pill";
/** A pill about a single figure: as wide as it is high, it does not grow. */
const roundPrefix = "round";

/** The name of a pill's image says all of its colours: it is drawn when a style first asks for it. */
export const pillImage = ({ fill, edge, dot }: PillColours) =>
  [prefix, fill, edge, dot ?? ""].join(" ");

export const smallPillImage = ({ fill, edge }: PillColours) => [smallPrefix, fill, edge].join(" ");

export const roundImage = ({ fill, edge }: PillColours) => [roundPrefix, fill, edge].join(" ");

function drawPill(
  fill: string,
  edge: string,
  dot: string | null,
  { width, height }: { readonly width: number; readonly height: number },
): MapImage {
  const radius = height / 2;
  const within = (x: number, y: number) => {
    const nearest = Math.min(width - radius, Math.max(radius, x));
    return radius - Math.hypot(x - nearest, y - radius);
  };
  const inFill = (x: number, y: number) => covered(within(x, y) - border, ratio);
  const inDot = (x: number, y: number) =>
    covered(dotRadius - Math.hypot(x - pillLook.padding - 1, y - radius), ratio);
  return paintImage({ width, height, ratio }, edge, (x, y) => covered(within(x, y), ratio), [
    { colour: fill, share: inFill },
    ...(dot ? [{ colour: dot, share: inDot }] : []),
  ]);
}

/** What is left above and below words of a size, whose lines are a fifth higher. */
const aboveWords = (height: number, size: number) => (height - 1.2 * size) / 2;

/** Draws the pill of a name, and says how it grows around words. */
export function addPill(map: MapLibreMap, name: string): void {
  const [kind, fill = "", edge = "", dot = ""] = name.split(" ");
  if (kind === roundPrefix) {
    const round = { width: roundHeight, height: roundHeight };
    map.addImage(name, drawPill(fill, edge, null, round), { pixelRatio: ratio });
  }
  if (kind !== prefix && kind !== smallPrefix) return;
  const look = kind === smallPrefix ? pillLook.small : { ...pillLook, size: mapType.pill.size };
  const { height, padding } = look;
  const before = beforeWords({ dot: dot || null }) - pillLook.padding + padding;
  const above = aboveWords(height, look.size);
  const width = wholeOf(dot, look.radius);
  const [middle, half] = [(width / 2) * ratio, (height / 2) * ratio];
  map.addImage(name, drawPill(fill, edge, dot || null, { width, height }), {
    pixelRatio: ratio,
    stretchX: [[middle - 2 * ratio, middle + 2 * ratio]],
    stretchY: [[half - 1, half + 1]],
    content: [before * ratio, above * ratio, (width - padding) * ratio, (height - above) * ratio],
  });
}
