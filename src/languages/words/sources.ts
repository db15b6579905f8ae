/** What a source is, in a word. */
import { m } from "#languages/compiled/messages.js";
import type { SourceKind, SourceRecord } from "#model/source-record.ts";

const kinds: Readonly<Record<SourceKind, () => string>> = {
  official: m.kind_official,
  intergovernmental: m.kind_intergovernmental,
  academic: m.kind_academic,
  ngo: m.kind_ngo,
  expert: m.kind_expert,
  news: m.kind_news,
  encyclopaedia: m.kind_encyclopaedia,
  other: m.kind_other,
};

export const sourceKindWord = (kind: SourceKind): string => kinds[kind]();

const groups: Readonly<Record<SourceKind, () => string>> = {
  official: m.source_official,
  intergovernmental: m.source_intergovernmental,
  academic: m.source_academic,
  ngo: m.source_ngo,
  expert: m.source_expert,
  news: m.source_news,
  encyclopaedia: m.source_encyclopaedia,
  other: m.source_other,
};

/** The heading over all sources of a kind. */
export const sourceGroupWord = (kind: SourceKind): string => groups[kind]();

const readings: Readonly<Record<SourceRecord["read"], () => string>> = {
  whole: m.read_whole,
  opening: m.read_excerpt,
  repost: m.read_repost,
  "by-another": m.read_by_another,
  file: m.read_file,
  "data-snapshot": m.read_snapshot,
};

/** How it was read. */
export const readWord = (read: SourceRecord["read"]): string => readings[read]();
