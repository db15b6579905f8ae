import { createContext } from "react";

/** A part of the page that could not be fetched. */
export class MissingPart extends Error {}

interface FaultWords {
  readonly words: Readonly<Record<"missing" | "failed" | "tryAgain" | "reload" | "close", string>>;
  /** What the reader has open: when it changes, what failed is tried again. */
  readonly opened: string;
}

/** What is said where a part failed: the page brings the words. */
export const FaultWordsContext = createContext<FaultWords>({
  words: { missing: "", failed: "", tryAgain: "", reload: "", close: "" },
  opened: "",
});
