/** How wide words are on the page, before they are put there. */

/** Hangul, Chinese characters and kana fill a square. */
const square = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const estimate = (text: string, size: number) =>
  [...text].reduce((sum, letter) => sum + (square.test(letter) ? 1 : 0.58), 0) * size;

let context: OffscreenCanvasRenderingContext2D | null | undefined;

/** As the page's own font has it; `undefined` where there is no canvas, or it measures nothing. */
function measure(text: string, size: number): number | undefined {
  context ??= "OffscreenCanvas" in globalThis ? new OffscreenCanvas(1, 1).getContext("2d") : null;
  if (!context) return undefined;
  context.font = `${size}px "Noto Sans", "Noto Sans KR", sans-serif`;
  return context.measureText(text).width || undefined;
}

/** How wide a text is, its letters so many CSS pixels large; rather too wide than too narrow. */
export const widthOnPage = (text: string, size: number): number =>
  Math.max(measure(text, size) ?? 0, estimate(text, size));
