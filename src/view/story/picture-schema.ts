/** A picture as a story's file or this device's storage tells of it. */
import * as v from "valibot";
import { pictureId, pictureLimits, type StepPicture } from "#own/pictures/picture.ts";

const pixels = v.pipe(
  v.number("bad-part"),
  v.integer("bad-part"),
  v.minValue(1, "bad-part"),
  v.maxValue(pictureLimits.side, "bad-part"),
);

export const pictureSchema = (clean: (text: string) => string) => {
  const words = (most: number) =>
    v.pipe(v.string("bad-part"), v.transform(clean), v.maxLength(most, "too-long"));
  return v.pipe(
    v.object(
      {
        id: v.pipe(v.string("bad-part"), v.regex(pictureId, "bad-part")),
        width: pixels,
        height: pixels,
        credit: v.optional(words(pictureLimits.credit), ""),
        description: v.optional(words(pictureLimits.description), ""),
        statement: v.optional(words(pictureLimits.credit)),
      },
      "bad-part",
    ),
    v.transform((picture): StepPicture => picture),
  );
};
