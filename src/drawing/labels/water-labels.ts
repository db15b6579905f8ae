import type { Feature, Point } from "geojson";
import type { Drawing } from "#drawing/drawing.ts";
import { pointsInFrame } from "#drawing/frame.ts";
import type { Type } from "#drawing/text/text-width.ts";
import { wrapText } from "#drawing/text/wrap-text.ts";
import { waterLabels } from "#view/scene.ts";
import { type BlockLabel, blockLabel, type Ink } from "./label.ts";
import type { LabelSpace } from "./label-space.ts";

function inkOf(kind: string, { theme, scale }: Drawing): Ink {
  const { map } = theme;
  return {
    fill: kind === "desert" ? map.labelQuiet : map.waterLabel,
    halo: kind === "sea" ? map.waterLabelHalo : map.labelHalo,
    haloWidth: 1.2 * scale,
  };
}

function candidates({ geometry, properties }: Feature<Point>, drawing: Drawing): BlockLabel[] {
  const kind = String(properties?.["kind"]);
  const type: Type = {
    face: "italic",
    size: (kind === "sea" ? 13 : 11) * drawing.scale,
    spacing: kind === "river" ? 0.03 : 0.12,
  };
  return pointsInFrame(geometry.coordinates, drawing.projection).map((at) =>
    blockLabel({
      kind: "water",
      id: String(properties?.["id"]),
      lines: wrapText(String(properties?.["name"]), type, 7),
      type,
      ink: inkOf(kind, drawing),
      at,
      anchor: "middle",
      rotate: Number(properties?.["rotate"] ?? 0),
      lineHeight: 1.25,
    }),
  );
}

/** Seas, rivers and the desert, from the zoom on at which there is room for them. */
export function placeWaterNames(space: LabelSpace, drawing: Drawing): void {
  if (drawing.zoom < 2) return;
  for (const feature of waterLabels().features) {
    if (feature.geometry.type !== "Point") continue;
    if (drawing.zoom < Number(feature.properties?.["from"])) continue;
    space.placeFirst(candidates(feature, drawing));
  }
}
