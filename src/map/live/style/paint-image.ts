/** Images for the map, painted pixel by pixel: browsers that blur what is read from a canvas change none. */

/** An image as MapLibre takes it: red, green, blue and alpha of each pixel, row by row. */
export interface MapImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** How much of something there is at a place in CSS pixels, from none (0) to all (1). */
export type Share = (x: number, y: number) => number;

/** A colour that lies over those before it, `#rrggbb`. */
interface Coat {
  readonly colour: string;
  readonly share: Share;
}

/** An image's size in CSS pixels, and how many of its own each of them has. */
interface ImageSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

function channels(colour: string) {
  const at = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16);
  return { red: at(1), green: at(3), blue: at(5) };
}

/**
 * How much of a pixel lies within an edge that is `inside` CSS pixels away from its middle, with soft
 * edges at that many pixels to one of CSS.
 */
export const covered = (inside: number, ratio: number): number =>
  Math.min(1, Math.max(0, inside * ratio + 0.5));

/** Paints a ground colour, coats over it, and how much of all is seen at each place. */
export function paintImage(
  { width, height, ratio }: ImageSize,
  ground: string,
  seen: Share,
  coats: readonly Coat[] = [],
): MapImage {
  const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)];
  const data = new Uint8ClampedArray(columns * rows * 4);
  const lowest = channels(ground);
  const over = coats.map(({ colour, share }) => ({ of: channels(colour), share }));
  // Plain loops and numbers: a map has thousands of such pixels painted before it stands, by code that
  // no browser has had time to compile, in which taking an array apart is what costs most.
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const x = (column + 0.5) / ratio;
      const y = (row + 0.5) / ratio;
      const at = (row * columns + column) * 4;
      let { red, green, blue } = lowest;
      for (const { of, share } of over) {
        const much = share(x, y);
        red += (of.red - red) * much;
        green += (of.green - green) * much;
        blue += (of.blue - blue) * much;
      }
      data[at] = red;
      data[at + 1] = green;
      data[at + 2] = blue;
      data[at + 3] = seen(x, y) * 255;
    }
  }
  return { width: columns, height: rows, data };
}

const black = "#000000";
const fade = 8; // MapLibre reads distances of up to eight pixels from an image's alpha
const edge = 0.75; // the alpha at which it sees the edge

/** A shape as distances from its edge, so that it takes colour and edge from the style. */
export const paintDistances = (size: ImageSize, outside: Share): MapImage =>
  paintImage(size, black, (x, y) => Math.min(1, Math.max(0, edge - outside(x, y) / fade)));
