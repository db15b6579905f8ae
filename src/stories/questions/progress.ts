/** How far a reader has come with a story's questions. Kept while the story is open, and no longer. */
import { useState } from "react";

export interface QuestionProgress {
  /** The question at hand, from 0; as many as there are when all are answered. */
  readonly at: number;
  /** The options answered with, by the ids of the questions. */
  readonly answers: ReadonlyMap<string, string>;
}

export const noAnswers: QuestionProgress = { at: 0, answers: new Map() };

/** The progress with a story's questions: it stays while the reader goes back to a step, or presents. */
export function useQuestionProgress(
  story: string | null,
): readonly [QuestionProgress, (progress: QuestionProgress) => void] {
  const [kept, setKept] = useState<{ story: string | null; progress: QuestionProgress }>();
  const progress = kept?.story === story ? kept.progress : noAnswers;
  return [progress, (next) => setKept({ story, progress: next })];
}
