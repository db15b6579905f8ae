import type { SecondWords } from "#languages/second-words.ts";

interface SecondLineProps {
  readonly second: SecondWords | null;
  /** What is said of it in the other language. */
  readonly say: (words: SecondWords) => string | undefined;
}

/** The same in the other language, on a line of its own beneath; nothing where it is not asked for. */
export function SecondLine({ second, say }: SecondLineProps) {
  const text = second && say(second);
  return text ? (
    <span className="handout-second" lang={second.language}>
      {text}
    </span>
  ) : null;
}
