/** What is shown close up alone: from which zooms, and how it looks, in CSS pixels. */

import type { ByZoom } from "./strokes.ts";
import type { Theme } from "./themes.ts";

/** It is fetched when a reader comes near the zoom from which it is shown. */
export const closeUpFrom = { fetched: 4.3, shown: 4.6 } as const;

/** Lights and shadows of the land: from nearer they are too soft, and look like clouds and smudges. */
const reliefStrength: ByZoom = [
  [4.3, 0],
  [4.6, 0.18],
  [4.7, 0.18],
  [5, 0],
];
/** On dark lands its lights stand out as clouds would: so much of it is left there. */
const reliefInTheDark = 0.5;

/** How strong the relief is in a theme. */
export const reliefStrengthIn = ({ name }: Pick<Theme, "name">): ByZoom =>
  name === "dark"
    ? reliefStrength.map(([zoom, strength]) => [zoom, strength * reliefInTheDark])
    : reliefStrength;

/** West, south, east, north of its picture. */
export const reliefExtent = [84, 4, 150, 56] as const;

export const provinceLook = { width: 0.8, dash: [3, 2] } as const;

/** A dot, and a name beside it: so far from the middle of the dot, in ems. */
export const cityLook = { radius: 2.2, size: 11.5, halo: 1.6, aside: 0.75 } as const;
