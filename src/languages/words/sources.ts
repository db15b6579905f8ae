/** What kind of publication a source is, in a word. */
import { m } from "#languages/compiled/messages.js";
import type { SourceKind } from "#model/source-record.ts";

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
