import { useEffect, useState } from "react";
import { lettersWithoutFont, loadLettersFor } from "#figures/composing/text/letters.ts";
import { plainText } from "#figures/composing/text/plain-text.ts";

/** What is known of the letters of a text; a new object when more is known. */
interface KnownLetters {
  /** Those that no font of a figure has. */
  readonly missing: readonly string[];
  /** All that the Korean face has is known, so that widths may have changed. */
  readonly isWhole: boolean;
}

/** Learns which letters of a text the figures' fonts have, and how wide they are. */
export function useLetters(text: string): KnownLetters {
  const written = plainText(text);
  const [letters, setLetters] = useState<KnownLetters>({ missing: [], isWhole: false });
  useEffect(() => {
    let isCurrent = true;
    void loadLettersFor(written).then((isWhole) => {
      if (!isCurrent) return;
      const missing = lettersWithoutFont(written);
      setLetters((known) =>
        known.isWhole === isWhole && known.missing.join("") === missing.join("")
          ? known
          : { missing, isWhole },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [written]);
  return letters;
}
