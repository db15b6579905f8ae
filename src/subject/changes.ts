import type { SourceText } from "#model/told.ts";

interface Change {
  readonly version: string;
  readonly changes: readonly SourceText[];
}

/** The changelog of the data, newest first. A version is its date, and the newest is that of the data. */
export const changes: readonly [Change, ...Change[]] = [
  {
    version: "2026-11-22",
    changes: [
      {
        en: "First edition: the five source documents, checked against the research, with UNHCR's series to 2025.",
      },
    ],
  },
];
