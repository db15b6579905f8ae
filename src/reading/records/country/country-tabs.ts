import { m } from "#languages/compiled/messages.js";

const countryTabs = ["summary", "numbers", "incidents", "policy", "sources"] as const;
export type CountryTab = (typeof countryTabs)[number];

const words: Readonly<Record<CountryTab, () => string>> = {
  summary: m.summary,
  numbers: m.numbers,
  incidents: m.incidents,
  policy: m.policy,
  sources: m.sources,
};

export const namedTabs = () => countryTabs.map((id) => ({ id, label: words[id]() }));
