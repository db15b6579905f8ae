import type { ComponentType } from "react";
import type { PageId } from "#view/state";
import { useViewState } from "#view/use-view";
import { ComparePage } from "./ComparePage";
import { DataPage } from "./DataPage";
import { DisagreementsPage } from "./DisagreementsPage";
import { GlossaryPage } from "./GlossaryPage";
import { IncidentsPage } from "./IncidentsPage";
import { SourcesPage } from "./SourcesPage";
import { WorksPage } from "./WorksPage";
import { YearsPage } from "./YearsPage";

const pages: Readonly<Record<Exclude<PageId, "stories">, ComponentType>> = {
  disagreements: DisagreementsPage,
  sources: SourcesPage,
  incidents: IncidentsPage,
  glossary: GlossaryPage,
  works: WorksPage,
  years: YearsPage,
  data: DataPage,
};

/** The reading page that is open; without one, the comparison. */
export function PagePanel() {
  const page = useViewState((state) => state.page);
  const Page = page && page !== "stories" ? pages[page] : ComparePage;
  return <Page />;
}
