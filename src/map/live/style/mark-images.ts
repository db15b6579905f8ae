import type { MapLibreMap } from "maplibre-gl";
import type { Outcome } from "#model/event.ts";
import { incidentLook } from "#symbology/points.ts";
import { covered, paintImage } from "./paint-image.ts";
import { addPill } from "./pill-images.ts";
import { addSign } from "./sign-images.ts";

interface MarkColours {
  readonly side: number;
  readonly fill: string;
  readonly edge: string;
  readonly around: string;
  readonly outcome: Outcome;
}

const prefix = "mark";
const ratio = 2;
const { corner, gap, halo, stroke } = incidentLook;

/** The name of a mark's image says how it looks: it is drawn when a style first asks for it. */
export const markImage = ({ side, fill, edge, around, outcome }: MarkColours) =>
  [prefix, side, fill, edge, around, outcome].join(" ");

function addMark(map: MapLibreMap, name: string): void {
  const [kind, sides, fill = "", edge = "", around = "", outcome = ""] = name.split(" ");
  if (kind !== prefix) return;
  const side = Number(sides);
  const half = side / 2;
  const middle = half + halo;
  const within = (dx: number, dy: number) =>
    corner - Math.hypot(Math.max(0, dx - (half - corner)), Math.max(0, dy - (half - corner)));
  function inFill(x: number, y: number): number {
    const [dx, dy] = [Math.abs(x - middle), Math.abs(y - middle)];
    const depth = Math.min(within(dx, dy), half - Math.max(dx, dy));
    // Near the middle of a side the edge is left out where no outcome is told.
    const beside = Math.min(dx, dy) - gap * (half - stroke / 2);
    const isGap = outcome === "untold" ? covered(-beside, ratio) : 0;
    return Math.max(covered(depth - stroke, ratio), isGap);
  }
  const reaching = (beyond: number) => (x: number, y: number) =>
    covered(within(Math.abs(x - middle), Math.abs(y - middle)) + beyond, ratio);
  const whole = side + 2 * halo;
  const image = paintImage({ width: whole, height: whole, ratio }, around, reaching(halo), [
    { colour: edge, share: reaching(0) },
    { colour: fill, share: inFill },
  ]);
  map.addImage(name, image, { pixelRatio: ratio });
}

/** Draws the pills, marks and signs that styles ask for. */
export function offerImages(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((name) => {
    addPill(map, name);
    addMark(map, name);
    addSign(map, name);
  });
}
