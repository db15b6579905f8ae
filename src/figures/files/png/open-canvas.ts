/** An opaque canvas on which bands are drawn, on white paper. */
export function openCanvas(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  if (!context) throw new Error("This browser could not draw a picture of this size.");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  return context;
}
