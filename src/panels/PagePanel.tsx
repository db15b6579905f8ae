import type { ComponentType } from "react";
import type { PageId } from "#view/state";
import { useViewState } from "#view/use-view";
import { DataPage } from "./DataPage";
import { DisagreementsPage } from "./DisagreementsPage";
import { GlossaryPage } from "./GlossaryPage";
import { IncidentsPage } from "./IncidentsPage";
import { SourcesPage } from "./SourcesPage";
import { WorksPage } from "./WorksPage";

const pages: Readonly<Record<PageId, ComponentType>> = {
  disagreements: DisagreementsPage,
  sources: SourcesPage,
  incidents: IncidentsPage,
  glossary: GlossaryPage,
  works: WorksPage,
  data: DataPage,
};

/** The reading page that is open, or nothing. */
export function PagePanel() {
  const page = useViewState((state) => state.page);
  if (!page) return null;
  const Page = pages[page];
  return <Page />;
}
