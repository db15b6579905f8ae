/** What each column of a layer is used as: guessed from its name, changed by the reader. */
import { plainName } from "#own/columns.ts";
import { isDateColumn } from "#own/harm/column-rules.ts";
import { isPlaceColumn } from "#own/reading/guess-columns.ts";
import type { OwnFeature } from "#own/reading/reading.ts";

/** Of the first three there is at most one. */
export const uses = ["name", "date", "description", "shown", "left-out"] as const;
export type Use = (typeof uses)[number];

/** By column, in the order of the file. */
export type Uses = ReadonlyMap<string, Use>;

const names = /^(name|title|label|place|city|이름|명칭|제목|지명|장소)$/;
const descriptions =
  /^(description|desc|note|notes|text|comment|remarks?|summary|설명|내용|비고|메모)$/;

/** The columns of features, in the order in which they come. */
function columnsOf(features: readonly Pick<OwnFeature, "properties">[]): readonly string[] {
  const columns = new Set<string>();
  for (const { properties } of features)
    for (const name of Object.keys(properties)) columns.add(name);
  return [...columns];
}

function guessUse(column: string): Use {
  const plain = plainName(column);
  if (names.test(plain)) return "name";
  if (descriptions.test(plain)) return "description";
  if (isDateColumn(column)) return "date";
  return isPlaceColumn(column) ? "left-out" : "shown";
}

const isSingle = (use: Use) => use !== "shown" && use !== "left-out";

export function guessUses(features: readonly Pick<OwnFeature, "properties">[]): Uses {
  const taken = new Set<Use>();
  return new Map(
    columnsOf(features).map((column) => {
      const guess = guessUse(column);
      const use = isSingle(guess) && taken.has(guess) ? "shown" : guess;
      taken.add(use);
      return [column, use];
    }),
  );
}

/** The same with a column used otherwise; the one that was used so before is only shown. */
export function changeUse(before: Uses, column: string, use: Use): Uses {
  return new Map(
    [...before].map(([each, was]) => {
      if (each === column) return [each, use];
      return [each, isSingle(use) && was === use ? "shown" : was];
    }),
  );
}

export const columnUsedAs = (all: Uses, use: Use): string | null =>
  [...all].find(([, each]) => each === use)?.[0] ?? null;
