import type { AtlasClaim } from "#atlas/atlas.ts";
import type { Flag } from "#model/model.ts";

const doubts = new Set<Flag>([
  "citation-needed",
  "failed-verification",
  "clarification-needed",
  "garbled",
]);

/** Whether an editor doubted what bears a claim. */
export const isDoubted = ({ evidence }: Pick<AtlasClaim, "evidence">): boolean =>
  evidence.some(({ flags }) => flags.some((flag) => doubts.has(flag)));
