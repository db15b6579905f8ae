/** What a release of the data is called. */
import { createHash } from "node:crypto";

/** The same for the same, in whatever order an author has written the parts of a thing. */
function ordered(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]): [string, unknown] => [key, ordered(each)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A short name of what something says: another word makes another name. */
export const contentHash = (said: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(ordered(said)))
    .digest("hex")
    .slice(0, 8);

/** The id of a release: the day of its newest change that was told of, and what all of it says. */
export const releaseId = (date: string, said: unknown): string => `${date}-${contentHash(said)}`;
