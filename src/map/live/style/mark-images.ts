import type { MapLibreMap } from "maplibre-gl";
import type { Outcome } from "#model/event.ts";
import { incidentLook } from "#symbology/points.ts";
import { addCover, addPill, channels } from "./pill-images.ts";
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

const cover = (inside: number) => Math.min(1, Math.max(0, inside * ratio + 0.5));

function addMark(map: MapLibreMap, name: string): void {
  const [kind, sides, fill = "", edge = "", outcome = ""] = name.split(" ");
  if (kind !== prefix) return;
  const side = Number(sides);
  const pixels = side * ratio;
  const data = new Uint8ClampedArray(pixels * pixels * 4);
  const [inner, outer] = [channels(fill), channels(edge)];
  for (let row = 0; row < pixels; row += 1) {
    for (let column = 0; column < pixels; column += 1) {
      const [x, y] = [column, row].map((at) => Math.abs((at + 0.5) / ratio - side / 2));
      const [dx, dy] = [x, y].map((at = 0) => Math.max(0, at - (side / 2 - corner)));
      const within = corner - Math.hypot(dx ?? 0, dy ?? 0);
      const depth = Math.min(within, side / 2 - Math.max(x ?? 0, y ?? 0));
      // Near the middle of a side the edge is left out where no outcome is told.
      const beside = Math.min(x ?? 0, y ?? 0) - gap * (side / 2 - stroke / 2);
      const isGap = outcome === "untold" ? cover(-beside) : 0;
      const inFill = Math.max(cover(depth - stroke), isGap);
      const mixed = outer.map((channel, i) => channel * (1 - inFill) + (inner[i] ?? 0) * inFill);
      data.set([...mixed, cover(within) * 255], (row * pixels + column) * 4);
    }
  }
  map.addImage(name, { width: pixels, height: pixels, data }, { pixelRatio: ratio });
}

/** Draws the pills, marks and signs that styles ask for. */
export function offerImages(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((name) => {
    addPill(map, name);
    addMark(map, name);
    addSign(map, name);
    addCover(map, name);
  });
}
