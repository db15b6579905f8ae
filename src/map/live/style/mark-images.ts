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
  readonly outcome: Outcome;
}

const prefix = "mark";
const ratio = 2;
const { corner, gap, stroke } = incidentLook;

/** The name of a mark's image says how it looks: it is drawn when a style first asks for it. */
export const markImage = ({ side, fill, edge, outcome }: MarkColours) =>
  [prefix, side, fill, edge, outcome].join(" ");

function addMark(map: MapLibreMap, name: string): void {
  const [kind, sides, fill = "", edge = "", outcome = ""] = name.split(" ");
  if (kind !== prefix) return;
  const side = Number(sides);
  const half = side / 2;
  const within = (dx: number, dy: number) =>
    corner - Math.hypot(Math.max(0, dx - (half - corner)), Math.max(0, dy - (half - corner)));
  function inFill(x: number, y: number): number {
    const [dx, dy] = [Math.abs(x - half), Math.abs(y - half)];
    const depth = Math.min(within(dx, dy), half - Math.max(dx, dy));
    // Near the middle of a side the edge is left out where no outcome is told.
    const beside = Math.min(dx, dy) - gap * (half - stroke / 2);
    const isGap = outcome === "untold" ? covered(-beside, ratio) : 0;
    return Math.max(covered(depth - stroke, ratio), isGap);
  }
  const seen = (x: number, y: number) =>
    covered(within(Math.abs(x - half), Math.abs(y - half)), ratio);
  const image = paintImage({ width: side, height: side, ratio }, edge, seen, [
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
