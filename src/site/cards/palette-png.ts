/** A picture of few colours as a PNG that names them: a third of what the painter's own takes. */
import { encode } from "fast-png";

const colourAt = (pixels: Uint8Array, at: number) =>
  ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);

const partsOf = (colour: number): [red: number, green: number, blue: number] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
];

/** Where in a palette the colour stands that is least far from another. */
function nearestIn(palette: readonly number[], colour: number): number {
  let [found, least] = [0, Number.POSITIVE_INFINITY];
  for (const [at, other] of palette.entries()) {
    const red = (other >> 16) - (colour >> 16);
    const green = ((other >> 8) & 255) - ((colour >> 8) & 255);
    const blue = (other & 255) - (colour & 255);
    const far = red * red + green * green + blue * blue;
    if (far < least) [found, least] = [at, far];
  }
  return found;
}

/** More are seen by nobody, and weigh a quarter more. */
const most = 64;

/** The colours that the most pixels have: edges of lines and letters take the nearest of them. */
export function writePalettePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const colours = [...counts]
    .sort(([a, many], [b, few]) => few - many || a - b)
    .slice(0, most)
    .map(([colour]) => colour);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearestIn(colours, colour)]));
  const data = new Uint8Array(width * height);
  for (let at = 0; at < data.length; at++) data[at] = places.get(colourAt(pixels, at * 4)) ?? 0;
  const palette = colours.map(partsOf);
  return encode({ width, height, data, palette, channels: 1, depth: 8 }, { zlib: { level: 9 } });
}
