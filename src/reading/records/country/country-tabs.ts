import { m } from "#languages/compiled/messages.js";
import { type CountryTab, countryTabs } from "#view/state.ts";

const words: Readonly<Record<CountryTab, () => string>> = {
  summary: m.summary,
  numbers: m.numbers,
  incidents: m.incidents,
  policy: m.policy,
  sources: m.sources,
};

export const namedTabs = () => countryTabs.map((id) => ({ id, label: words[id]() }));
