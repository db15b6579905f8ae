/** The names of sources, layers and images of the reader's own data. */
export const ownSources = { all: "own", open: "own-open" } as const;

export const ownImage = (look: number | "") => `own-${look}`;

/** Those that are asked what lies at a place, the narrowest first. */
export const ownPickLayers = {
  points: "own-points",
  lines: "own-casing",
  areas: "own-areas",
} as const;
