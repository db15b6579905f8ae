import type { Element } from "xast";
import { x } from "xastscript";
import type { Drawing } from "#drawing/drawing.ts";
import { hundredth } from "#drawing/path-data.ts";
import { type Stance, stances } from "#model/model.ts";
import { type Hatch, hatchTileSize as side } from "#symbology/hatches.ts";
import { hatchInk, isHatchedIn, stanceHatches } from "#symbology/stances.ts";

/** What a drawing has to say about itself to be hatched. */
type Hatched = Pick<Drawing, "id" | "theme" | "scale">;

export const hatchId = (stance: Stance, { id }: Pick<Hatched, "id">) => id(`hatch-${stance}`);

function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, i) => from + i * by);
}

/** One stroke of a hatch across the tile, a little beyond its edges. */
function stroke(angle: 0 | 45 | 90 | 135, at: number): string {
  if (angle === 0) return `M-1 ${at}h${side + 2}`;
  if (angle === 90) return `M${at}-1v${side + 2}`;
  return angle === 45
    ? `M${at - side - 1} ${side + 1}l${side + 2}-${side + 2}`
    : `M${at - side - 1}-1l${side + 2} ${side + 2}`;
}

function drawTile(hatch: Hatch, colour: string): Element[] {
  if (hatch.kind === "none") return [];
  if (hatch.kind === "dots") {
    const { spacing, radius } = hatch;
    return steps(0, side, spacing).flatMap((y, row) =>
      steps(row % 2 === 0 ? 0 : -spacing / 2, side + spacing / 2, spacing).map((cx) =>
        x("circle", { cx, cy: y, r: radius, fill: colour }),
      ),
    );
  }
  if (hatch.kind === "cross") {
    const lines = steps(0, 2 * side, hatch.spacing);
    const d = [...lines.map((at) => stroke(45, at)), ...lines.map((at) => stroke(135, at))].join(
      "",
    );
    return [x("path", { d, stroke: colour, "stroke-width": hatch.width, fill: "none" })];
  }
  const diagonal = hatch.angle === 45 || hatch.angle === 135;
  const places = diagonal ? steps(0, 2 * side, hatch.spacing) : steps(0, side, hatch.spacing);
  const d = places.map((at) => stroke(hatch.angle, at)).join("");
  return [x("path", { d, stroke: colour, "stroke-width": hatch.width, fill: "none" })];
}

/** The hatches as repeating tiles. */
export function hatchPatterns(drawn: ReadonlySet<Stance | null>, drawing: Hatched): Element[] {
  const { theme, scale } = drawing;
  return stances
    .filter((stance) => drawn.has(stance) && isHatchedIn(stance, theme))
    .map((stance) =>
      x(
        "pattern",
        {
          id: hatchId(stance, drawing),
          width: side,
          height: side,
          patternUnits: "userSpaceOnUse",
          ...(scale === 1 ? {} : { patternTransform: `scale(${hundredth(scale)})` }),
        },
        drawTile(stanceHatches[stance], hatchInk(stance, theme).colour),
      ),
    );
}
