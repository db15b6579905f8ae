/**
 * A picture from a file as it is kept: decoded, no longer than it has to be, and encoded anew. Nothing
 * that the file said beside its pixels is in it any more: place, time, camera, earlier versions.
 */
import { canvasTellsTruth } from "#core/canvas-truth.ts";
import { pictureLimits } from "./picture.ts";

interface ShrunkPicture {
  /** A JPEG as a `data:` address. */
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

export type PictureFault = "too-large" | "no-picture" | "garbled";

export type ReadPicture =
  | { readonly picture: ShrunkPicture; readonly fault: null }
  | { readonly picture: null; readonly fault: PictureFault };

/** Photographs look the same, and take a third of the room. */
const quality = 0.86;

/** The size of a picture whose longer side is not longer than it may be. */
export function sizeWithin(width: number, height: number, side: number) {
  const scale = Math.min(1, side / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

const fault = (why: PictureFault): ReadPicture => ({ picture: null, fault: why });

const toDataAddress = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

function drawOnPaper(bitmap: ImageBitmap, width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { alpha: false });
  if (!context) throw new Error("This browser could not draw a picture.");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, width, height);
  return canvas;
}

/** Never rejects: what cannot be read as a picture is said. */
export async function shrinkPicture(file: Blob): Promise<ReadPicture> {
  if (file.size > pictureLimits.fileBytes) return fault("too-large");
  if (!canvasTellsTruth()) return fault("garbled");
  try {
    // Turned as the camera was held: the note that says so is left behind.
    const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
    const { width, height } = sizeWithin(bitmap.width, bitmap.height, pictureLimits.side);
    const canvas = drawOnPaper(bitmap, width, height);
    bitmap.close();
    const blob = await canvas.convertToBlob({ type: "image/jpeg", quality });
    return { picture: { data: await toDataAddress(blob), width, height }, fault: null };
  } catch {
    return fault("no-picture");
  }
}
