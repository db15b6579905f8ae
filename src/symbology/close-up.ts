/** What is shown close up alone: from which zooms, and how it looks, in CSS pixels. */

/** It is fetched when a reader comes near the zoom from which it is shown. */
export const closeUpFrom = { fetched: 4.3, shown: 4.6 } as const;

export const provinceLook = { width: 0.8, dash: [3, 2] } as const;

/** A dot, and a name beside it: so far from the middle of the dot, in ems. */
export const cityLook = { radius: 2.2, size: 11.5, halo: 1.6, aside: 0.75 } as const;
