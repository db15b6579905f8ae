/** What kinds of works are called. */
import { m } from "#languages/compiled/messages.js";
import type { ClaimDraft } from "#model/model.ts";

type WorkType = NonNullable<ClaimDraft["work"]>["type"];

const typeWords: Readonly<Record<WorkType, () => string>> = {
  memoir: m.work_memoir,
  biography: m.work_biography,
  reportage: m.work_reportage,
  book: m.work_book,
  novel: m.work_novel,
  "short stories": m.work_short_stories,
  "graphic novel": m.work_graphic_novel,
  "children's book": m.work_childrens_book,
  testimony: m.work_testimony,
  "documentary film": m.work_documentary,
  "feature film": m.work_feature,
};

/** The heading over all works of a type. */
export const workTypeWord = (type: WorkType): string => typeWords[type]();
