import { type Stance, stances } from "#model/model.ts";
import { type Hatch, hatchTileSize, inkAt } from "#symbology/hatches.ts";
import { stanceHatches } from "#symbology/stances.ts";
import { type MapImage, paintImage } from "./paint-image.ts";

export const hatchImageName = (stance: Stance, theme: string) => `hatch-${stance}-${theme}`;

/** Draws a hatch as the repeating tile that MapLibre wants. `colour` is `#rrggbb`. */
export function drawHatch(hatch: Hatch, colour: string, ratio: number): MapImage {
  const size = { width: hatchTileSize, height: hatchTileSize, ratio };
  return paintImage(size, colour, (x, y) => inkAt(hatch, x, y, 1 / ratio));
}

/** The stances that have a hatch. */
export const hatchedStances = stances.filter((stance) => stanceHatches[stance].kind !== "none");
