/** Bands of a picture, from the top, as a PNG: beside the page, or on it where no worker starts. */
import { encodeByRows } from "./encode-by-rows.ts";
import { encodeWhole } from "./encode-whole.ts";

/** A PNG in pieces; what describes the picture goes between them. */
export interface EncodedPng {
  readonly header: Uint8Array<ArrayBuffer>;
  /** Its pixels, and its end. */
  readonly body: readonly Uint8Array<ArrayBuffer>[];
}

export interface PngEncoder {
  /** The next band from the top; it is used up. */
  add(band: ImageBitmap): Promise<void>;
  finish(): Promise<EncodedPng>;
}

/** Phones hold no larger canvas (Safari's limit). */
const mostOnCanvas = 2 ** 24;

export const openEncoder = (width: number, height: number): PngEncoder =>
  width * height <= mostOnCanvas ? encodeWhole(width, height) : encodeByRows(width, height);
