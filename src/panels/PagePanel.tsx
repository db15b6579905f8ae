import type { ComponentType } from "react";
import type { PageId } from "#view/state";
import { useViewState } from "#view/use-view";
import { AccessibilityPage } from "./AccessibilityPage";
import { ComparePage } from "./ComparePage";
import { DataPage } from "./DataPage";
import { DisagreementsPage } from "./DisagreementsPage";
import { GlossaryPage } from "./GlossaryPage";
import { IncidentsPage } from "./IncidentsPage";
import { SourcesPage } from "./SourcesPage";
import { WorksPage } from "./WorksPage";
import { YearsPage } from "./YearsPage";

/** The pages of this folder; the others are told or drawn. */
type OwnPage = Exclude<PageId, "stories" | "handout">;

const pages: Readonly<Record<OwnPage, ComponentType>> = {
  disagreements: DisagreementsPage,
  sources: SourcesPage,
  incidents: IncidentsPage,
  glossary: GlossaryPage,
  works: WorksPage,
  years: YearsPage,
  data: DataPage,
  accessibility: AccessibilityPage,
};

/** The reading page that is open; without one, the comparison. */
export function PagePanel() {
  const page = useViewState((state) => state.page);
  const isOwn = page !== null && page !== "stories" && page !== "handout";
  const Page = isOwn ? pages[page] : ComparePage;
  return <Page />;
}
