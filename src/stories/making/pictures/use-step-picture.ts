import { useEffect, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { pictureLimits, type StepPicture } from "#own/pictures/picture.ts";
import { keepAgain, keepPicture } from "#view/story/kept-pictures.ts";

type Fault = Exclude<Awaited<ReturnType<typeof keepPicture>>["fault"], null>;

const faults: Readonly<Record<Fault, () => string>> = {
  "no-picture": m.maker_picture_none,
  "too-large": () => m.maker_picture_too_large({ most: pictureLimits.fileBytes / 1e6 }),
  garbled: m.maker_picture_garbled,
  "not-kept": m.maker_picture_not_kept,
};

/** More is hardly undone. */
const longestPast = 20;

type Picture = StepPicture | undefined;

/** What is done with the picture of a step, until another step is chosen. */
export function useStepPicture(picture: Picture, onChange: (picture: Picture) => void) {
  const [said, setSaid] = useState("");
  const [past, setPast] = useState<readonly Picture[]>([]);
  // A picture takes its time to be read: it is put in as things stand then, where they still do.
  const latest = useRef<{ picture: Picture; onChange: typeof onChange } | null>(null);
  useEffect(() => {
    latest.current = { picture, onChange };
    return () => {
      latest.current = null;
    };
  });

  function change(next: Picture, words: string): void {
    const { current } = latest;
    if (!current) return;
    setPast((before) => [...before, current.picture].slice(-longestPast));
    current.onChange(next);
    setSaid(words);
  }

  return {
    said,
    canUndo: past.length > 0,
    async take(file: Blob): Promise<void> {
      setSaid(m.maker_picture_reading());
      const kept = await keepPicture(file);
      if (!kept.picture) return setSaid(faults[kept.fault]());
      const { width, height } = kept.picture;
      change(
        { ...kept.picture, credit: "", description: "" },
        m.maker_said_picture({ width, height }),
      );
    },
    /** Its words are typed: what was said of another picture does not hold of this one any more. */
    tell(words: Partial<Pick<StepPicture, "credit" | "description">>): void {
      if (picture) onChange({ ...picture, ...words });
    },
    remove: () => change(undefined, m.maker_said_no_picture()),
    undo(): void {
      if (past.length === 0) return;
      const before = past.at(-1);
      setPast(past.slice(0, -1));
      if (before) void keepAgain(before.id);
      onChange(before);
      setSaid(m.maker_said_picture_back());
    },
  };
}
