import type { ComponentType } from "react";
import { ComparePage } from "#reading/compare/ComparePage.tsx";
import { DataPage } from "#reading/pages/data/DataPage.tsx";
import { pageIn } from "#view/selectors/overlay.ts";
import type { PageId } from "#view/state.ts";
import { useViewState } from "#view/use-view.ts";
import { AboutPage } from "./AboutPage.tsx";
import { AccessibilityPage } from "./AccessibilityPage.tsx";
import { DisagreementsPage } from "./DisagreementsPage.tsx";
import { GlossaryPage } from "./GlossaryPage.tsx";
import { IncidentsPage } from "./IncidentsPage.tsx";
import { SourcesPage } from "./SourcesPage.tsx";
import { WorksPage } from "./WorksPage.tsx";
import { YearsPage } from "./YearsPage.tsx";

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
  about: AboutPage,
};

/** The reading page that is open; without one, the comparison. */
export function PagePanel() {
  const page = useViewState(pageIn);
  const isOwn = page !== null && page !== "stories" && page !== "handout";
  const Page = isOwn ? pages[page] : ComparePage;
  return <Page />;
}
