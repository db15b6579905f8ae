/** What those who draw a card and those who paint it agree on. */

/** The size that sites show a link's picture at, in pixels: most show it much smaller. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Stands for the map in a card. */
export const mapAddress = "map:";

export interface Card {
  /** Its file. */
  readonly name: string;
  /** The card, with `mapAddress` where its map stands. */
  readonly svg: string;
  /** Its map as SVG, which many cards share. */
  readonly map: string | null;
}
