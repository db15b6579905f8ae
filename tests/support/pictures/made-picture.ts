import { encode } from "fast-png";

/** What a camera wrote beside the pixels, which nobody should read again. */
export const secretOfPicture = "GPS 41.2345 N 129.7654 E";

/** A picture of a lighter and a darker half, which tells where it was taken: nobody's. */
export function makePicture(width: number, height: number): Uint8Array {
  const data = new Uint8Array(width * height * 3);
  for (let i = 0; i < data.length; i += 3) {
    const isLeft = (i / 3) % width < width / 2;
    data.set(isLeft ? [226, 201, 140] : [38, 84, 110], i);
  }
  return encode({ width, height, data, channels: 3, text: { Comment: secretOfPicture } });
}
