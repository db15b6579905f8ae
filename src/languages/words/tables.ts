/** What the published tables and their columns hold, in words. */
import type { Meaning, Table } from "#atlas/numbers/tables.ts";
import { m } from "#languages/compiled/messages.js";

const meanings: Readonly<Record<Extract<Meaning, string>, () => string>> = {
  sources: m.column_sources,
  confidence: m.column_confidence,
  flags: m.column_flags,
  claim: m.column_claim,
  when: m.column_when,
  measure: m.column_measure,
  unit: m.column_unit,
  group: m.column_group,
  low: m.column_low,
  high: m.column_high,
  approximate: m.column_approximate,
  statement: m.column_statement,
  event: m.column_event,
  place_of_event: m.column_place_of_event,
  anchor: m.column_anchor,
  kind_of_event: m.column_kind_of_event,
  when_of_event: m.column_when_of_event,
  headline: m.column_headline,
  accounts: m.column_accounts,
  differ: m.column_differ,
  claims: m.column_claims,
  statements: m.column_statements,
  id: m.column_id,
  title: m.column_title,
  author: m.column_author,
  publisher: m.column_publisher,
  via: m.column_via,
  date: m.column_date,
  address: m.column_address,
  kind_of_source: m.column_kind_of_source,
  level: m.column_level,
  read: m.column_read,
  people: m.column_people,
  people_split: m.column_people_split,
  caveat: m.column_caveat,
  division: m.column_division,
  division_about: m.column_division_about,
  division_when: m.column_division_when,
  part: m.column_part,
  people_of_part: m.column_people_of_part,
  percent: m.column_percent,
  share: m.column_share,
  divided: m.column_divided,
};

const contents: Readonly<Record<Extract<Table["about"], string>, () => string>> = {
  estimates: m.table_estimates,
  incidents: m.table_incidents,
  sources: m.table_sources,
  who_came: m.table_who_came,
};

/** What a column holds. */
export const meaningOf = (meaning: Meaning): string =>
  typeof meaning === "string" ? meanings[meaning]() : meaning.told;

/** What the rows of a table are. */
export const contentOf = ({ about }: Table): string =>
  typeof about === "string" ? contents[about]() : about.told;
