/** Columns whose dates can be read two ways. */
import { textsByColumn } from "#own/columns.ts";
import { findAmbiguous, readDate } from "#own/dates.ts";
import type { Answers, OwnFeature, Question } from "./reading.ts";

export function findDateQuestions(
  features: readonly OwnFeature[],
  { isDayFirst }: Answers,
): readonly Question[] {
  return [...textsByColumn(features)].flatMap(([column, texts]): Question[] => {
    const example = findAmbiguous(texts);
    if (example === null || isDayFirst?.has(column)) return [];
    const dayFirst = readDate(example, "day-first") ?? example;
    const monthFirst = readDate(example, "month-first") ?? example;
    return [{ kind: "dates", column, example, dayFirst, monthFirst }];
  });
}
