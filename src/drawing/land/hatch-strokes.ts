/** Hatches as strokes of their own: browsers print repeating tiles as pictures, coarse and heavy. */
import type { Element } from "xast";
import { x } from "xastscript";
import type { Drawing } from "#drawing/drawing.ts";
import type { Line } from "#drawing/frame.ts";
import { hundredth, pathData, tenth } from "#drawing/path-data.ts";
import type { Stance } from "#model/model.ts";
import type { Hatch } from "#symbology/hatches.ts";
import { hatchInk, stanceHatches } from "#symbology/stances.ts";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of the frame that rings lie in. */
function boxOf(rings: readonly Line[], { width, height }: Drawing): Box {
  const points = rings.flat();
  const bound = (value: number, most: number) => Math.min(most, Math.max(0, value));
  return {
    left: bound(Math.min(...points.map(({ x }) => x)), width),
    top: bound(Math.min(...points.map(({ y }) => y)), height),
    right: bound(Math.max(...points.map(({ x }) => x)), width),
    bottom: bound(Math.max(...points.map(({ y }) => y)), height),
  };
}

/** The multiples of a spacing between two values, so that hatches meet across countries. */
function multiples(from: number, to: number, spacing: number): number[] {
  const first = Math.ceil(from / spacing);
  const count = Math.max(0, Math.floor(to / spacing) - first + 1);
  return Array.from({ length: count }, (_, i) => (first + i) * spacing);
}

function writeDots({ left, top, right, bottom }: Box, spacing: number): string {
  return multiples(top, bottom, spacing)
    .flatMap((y) => {
      const shift = Math.round(y / spacing) % 2 === 0 ? 0 : spacing / 2;
      return multiples(left - shift, right, spacing).map(
        (at) => `M${tenth(at + shift)} ${tenth(y)}h0`,
      );
    })
    .join("");
}

/** Lines across a box, by the place where each meets the frame's upper or left edge. */
function writeLines(
  { left, top, right, bottom }: Box,
  angle: 0 | 45 | 90 | 135,
  spacing: number,
): string {
  const [down, across] = [tenth(bottom - top), tenth(right - left)];
  switch (angle) {
    case 0:
      return multiples(top, bottom, spacing)
        .map((y) => `M${tenth(left)} ${tenth(y)}h${across}`)
        .join("");
    case 90:
      return multiples(left, right, spacing)
        .map((at) => `M${tenth(at)} ${tenth(top)}v${down}`)
        .join("");
    case 45:
      return multiples(left + top, right + bottom, spacing)
        .map((sum) => `M${tenth(sum - top)} ${tenth(top)}l${-down} ${down}`)
        .join("");
    case 135:
      return multiples(left - bottom, right - top, spacing)
        .map((difference) => `M${tenth(difference + top)} ${tenth(top)}l${down} ${down}`)
        .join("");
  }
}

function writeHatch(hatch: Exclude<Hatch, { kind: "none" }>, box: Box, scale: number): string {
  const spacing = hatch.spacing * scale;
  if (hatch.kind === "dots") return writeDots(box, spacing);
  const angles = hatch.kind === "cross" ? ([45, 135] as const) : [hatch.angle];
  return angles.map((angle) => writeLines(box, angle, spacing)).join("");
}

/** The hatch of a stance over the areas within rings. */
export function drawHatchStrokes(
  stance: Stance,
  rings: readonly Line[],
  drawing: Drawing,
): Element[] {
  const hatch = stanceHatches[stance];
  if (hatch.kind === "none" || rings.length === 0) return [];
  const { theme, scale, id } = drawing;
  const width = hatch.kind === "dots" ? 2 * hatch.radius : hatch.width;
  const clip = id(`hatched-${stance}`);
  return [
    x("clipPath", { id: clip }, [x("path", { d: pathData(rings, true) })]),
    x("path", {
      d: writeHatch(hatch, boxOf(rings, drawing), scale),
      fill: "none",
      stroke: hatchInk(stance, theme).colour,
      "stroke-width": hundredth(width * scale),
      "stroke-linecap": hatch.kind === "dots" ? "round" : "butt",
      "stroke-opacity": hatchInk(stance, theme).strength,
      "clip-path": `url(#${clip})`,
      "pointer-events": "none",
    }),
  ];
}
