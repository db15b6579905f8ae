import type { SourceId } from "./sources.ts";

/** Copies that do not say who published what they copy: in the place of a publisher they have that. */
export const withoutPublisher = [
  "agency-2004",
  "bizweb-org-2018",
  "hanoi-2009",
] as const satisfies readonly SourceId[];
