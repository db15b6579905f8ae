import { type Stance, stances } from "#model/model.ts";
import { type Hatch, hatchTileSize, inkAt } from "#symbology/hatches.ts";
import { stanceHatches } from "#symbology/stances.ts";

export interface HatchImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export const hatchImageName = (stance: Stance, theme: string) => `hatch-${stance}-${theme}`;

/** Draws a hatch as the repeating tile that MapLibre wants. `colour` is `#rrggbb`. */
export function drawHatch(hatch: Hatch, colour: string, pixelRatio: number): HatchImage {
  const side = hatchTileSize * pixelRatio;
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const ink = inkAt(
        hatch,
        (column + 0.5) / pixelRatio,
        (row + 0.5) / pixelRatio,
        1 / pixelRatio,
      );
      data.set([...channels, Math.round(ink * 255)], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}

/** The stances that have a hatch. */
export const hatchedStances = stances.filter((stance) => stanceHatches[stance].kind !== "none");
