import type { SourceText } from "#model/told.ts";

/** The changelog of the data, newest first. A version is its date. */
export const changes: readonly {
  readonly version: string;
  readonly changes: readonly SourceText[];
}[] = [
  {
    version: "2026-11-22",
    changes: [
      {
        en: "First edition: the five source documents, checked against the research, with UNHCR's series to 2025.",
      },
    ],
  },
];
