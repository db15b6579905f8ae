/** Pixels on a side of what is drawn to be read back. */
const side = 16;

/** Nobody sees a smaller difference: some browsers shift single pixels by one. */
const tolerance = 16;

const colourOf = (x: number, y: number) => [x * 16, y * 16, (x + y) * 8] as const;

/**
 * Whether a canvas gives back what was drawn. Browsers that keep their readers from being recognised
 * (Firefox's privacy.resistFingerprinting, Tor) give noise or white instead, until the reader allows
 * more: the answer may change while the page is open.
 */
export function canvasTellsTruth(): boolean {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [side, side];
  const context = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  if (!context) return false;
  const places = Array.from({ length: side * side }, (_, i) => [i % side, Math.floor(i / side)]);
  for (const [x = 0, y = 0] of places) {
    context.fillStyle = `rgb(${colourOf(x, y).join(" ")})`;
    context.fillRect(x, y, 1, 1);
  }
  const { data } = context.getImageData(0, 0, side, side);
  return places.every(([x = 0, y = 0], i) =>
    colourOf(x, y).every((value, part) => Math.abs(value - (data[i * 4 + part] ?? 0)) < tolerance),
  );
}
