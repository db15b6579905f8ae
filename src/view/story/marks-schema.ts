/** Marks as a story's file holds them: on the grid once they are read, whatever was written. */
import * as v from "valibot";
import { type Mark, markKinds, markLimits, soundMark } from "#own/marks/mark.ts";

const degrees = (most: number) =>
  v.pipe(v.number("bad-part"), v.minValue(-most, "bad-part"), v.maxValue(most, "bad-part"));

// Twice around the globe: maps repeat, and who drags a mark across their edge goes on.
const point = v.strictTuple([degrees(720), degrees(90)], "bad-part");

const markSchema = (clean: (text: string) => string) =>
  v.pipe(
    v.object(
      {
        kind: v.picklist(markKinds, "bad-part"),
        words: v.optional(
          v.pipe(
            v.string("bad-part"),
            v.transform(clean),
            v.maxLength(markLimits.words, "too-long"),
          ),
          "",
        ),
        points: v.pipe(
          v.array(v.unknown(), "bad-part"),
          v.maxLength(markLimits.points, "too-long"),
          v.array(point),
        ),
      },
      "bad-part",
    ),
    v.check((mark) => soundMark(mark) !== null, "bad-part"),
    v.transform((mark): Mark => soundMark(mark) ?? mark),
  );

export const marksSchema = (clean: (text: string) => string) =>
  v.pipe(
    v.array(v.unknown(), "bad-part"),
    v.maxLength(markLimits.marks, "too-long"),
    v.array(markSchema(clean)),
  );
