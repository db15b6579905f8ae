/** The names of sources, layers and images of the reader's own data. */
export const ownSources = {
  all: "own",
  open: "own-open",
  tiled: "own-tiled",
  archive: "own-archive",
} as const;

export const ownImage = (look: number | "") => `own-${look}`;

/**
 * Those that are asked what lies at a place, the narrowest first; the layers of what is tiled have
 * their source behind these names.
 */
export const ownPickLayers = {
  points: "own-points",
  lines: "own-casing",
  areas: "own-areas",
} as const;

/** A large layer, which comes in tiles from a source of its own. */
export interface TiledOwn {
  readonly source: string;
  /** What the tiles call what is drawn of them. */
  readonly named: string;
  readonly look: number;
}

/** The sources that a map has by now; one without features would be gone over in vain in every frame. */
export interface OwnSourcesThere {
  readonly tiled: readonly TiledOwn[];
  /** Some layer is handed over whole. */
  readonly whole: boolean;
  /** A feature has been opened. */
  readonly open: boolean;
}
