import { m } from "#languages/compiled/messages.js";
import type { PageId } from "#view/state.ts";

const titles: Readonly<Record<PageId, () => string>> = {
  disagreements: m.sources_disagree,
  sources: m.sources,
  incidents: m.incidents,
  glossary: m.glossary,
  works: m.works,
  years: m.years,
  data: m.data,
  stories: m.stories,
  handout: m.handout,
  accessibility: m.a11y_title,
  about: m.about,
};

export const pageTitle = (page: PageId) => titles[page]();
