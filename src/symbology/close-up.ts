/** What is shown close up alone: from which zooms, and how it looks, in CSS pixels. */

import type { ByZoom } from "./strokes.ts";

/** It is fetched when a reader comes near the zoom from which it is shown. */
export const closeUpFrom = { fetched: 4.3, shown: 4.6 } as const;

/** Lights and shadows of the land; too soft to be looked at from nearer. */
export const reliefStrength: ByZoom = [
  [4.3, 0],
  [4.6, 0.25],
  [5, 0.25],
  [5.5, 0],
];
/** West, south, east, north of its picture. */
export const reliefExtent = [84, 4, 150, 56] as const;

export const provinceLook = { width: 0.8, dash: [3, 2] } as const;

/** A dot, and a name beside it: so far from the middle of the dot, in ems. */
export const cityLook = { radius: 2.2, size: 11.5, halo: 1.6, aside: 0.75 } as const;
