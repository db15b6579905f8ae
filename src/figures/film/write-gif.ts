/** A film as GIF, where the browser encodes no video. */
import { Encoder } from "modern-gif";
import type { FilmWriter } from "./film-writer.ts";

export function openGif(canvas: HTMLCanvasElement): FilmWriter {
  const { width, height } = canvas;
  const encoder = new Encoder({ width, height, maxColors: 255, looped: true, loopCount: 0 });
  return {
    extension: "gif",
    async add(seconds) {
      const context = canvas.getContext("2d");
      if (!context) throw new Error("This browser could not draw the film.");
      const { data } = context.getImageData(0, 0, width, height);
      await encoder.encode({ data, width, height, delay: 1000 * seconds });
    },
    finish: () => encoder.flush("blob"),
    cancel: async () => {},
  };
}
