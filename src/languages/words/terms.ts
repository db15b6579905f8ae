/** The words for the atlas's own kinds, from the message catalogue. */
import type { AtlasClaim } from "#atlas/atlas.ts";
import type { Confidence } from "#atlas/evidence/confidence.ts";
import type { Standing } from "#atlas/numbers/in-year.ts";
import type { OutlineRecord } from "#atlas/outline/outline-data.ts";
import { m } from "#languages/compiled/messages.js";
import type { Difference } from "#model/event.ts";
import type { Flag, IncidentKind, Role, Stance, Theme } from "#model/model.ts";
import type { Means } from "#model/route-record.ts";

type Message = () => string;

const stanceMessages: Readonly<Record<Stance, Message>> = {
  returns: m.stance_returns,
  "arrests-varies": m.stance_arrests_varies,
  "lets-pass": m.stance_lets_pass,
  "sends-to-south": m.stance_sends_to_south,
  resettles: m.stance_resettles,
  "none-known": m.stance_none_known,
};

/** Of a year that is over. */
const stancesThen: Readonly<Record<Stance, Message>> = {
  returns: m.stance_then_returns,
  "arrests-varies": m.stance_then_arrests_varies,
  "lets-pass": m.stance_then_lets_pass,
  "sends-to-south": m.stance_then_sends_to_south,
  resettles: m.stance_then_resettles,
  "none-known": m.stance_none_known,
};

/** The same as a sentence of that year. */
const stanceSentences: Readonly<Record<Stance, (told: { year: number }) => string>> = {
  returns: m.stance_year_returns,
  "arrests-varies": m.stance_year_arrests_varies,
  "lets-pass": m.stance_year_lets_pass,
  "sends-to-south": m.stance_year_sends_to_south,
  resettles: m.stance_year_resettles,
  "none-known": m.stance_year_none_known,
};

const roleMessages: Readonly<Record<Role, Message>> = {
  origin: m.role_origin,
  transit: m.role_transit,
  destination: m.role_destination,
};

const flagMessages: Readonly<Record<Flag, Message>> = {
  "citation-needed": m.flag_citation_needed,
  "failed-verification": m.flag_failed_verification,
  "clarification-needed": m.flag_clarification_needed,
  garbled: m.flag_garbled,
  secondary: m.flag_secondary,
  "stored-copy": m.flag_stored_copy,
};

const incidentMessages: Readonly<Record<IncidentKind, Message>> = {
  arrest: m.incident_arrest,
  return: m.incident_return,
  release: m.incident_release,
  crossing: m.incident_crossing,
  entry: m.incident_entry,
  airlift: m.incident_airlift,
  "attack-on-helpers": m.incident_attack_on_helpers,
  "policy-change": m.incident_policy_change,
  "voluntary-return": m.incident_voluntary_return,
  death: m.incident_death,
};

const themeMessages: Readonly<Record<Theme, Message>> = {
  law: m.theme_law,
  support: m.theme_support,
  resettlement: m.theme_resettlement,
  work: m.theme_work,
  discrimination: m.theme_discrimination,
  health: m.theme_health,
  demographics: m.theme_demographics,
  origins: m.theme_origins,
  children: m.theme_children,
  trafficking: m.theme_trafficking,
  diplomacy: m.theme_diplomacy,
  return: m.theme_return,
  punishment: m.theme_punishment,
  routes: m.theme_routes,
  terms: m.theme_terms,
  works: m.theme_works,
  advocacy: m.theme_advocacy,
};

const meansMessages: Readonly<Record<Means, Message>> = {
  "on foot": m.means_on_foot,
  "by road": m.means_by_road,
  "by rail": m.means_by_rail,
  "by road and rail": m.means_by_road_and_rail,
  "by boat": m.means_by_boat,
  "by air": m.means_by_air,
};

const confidenceMessages: Readonly<Record<Confidence, Message>> = {
  1: m.confidence_1,
  2: m.confidence_2,
  3: m.confidence_3,
  4: m.confidence_4,
  5: m.confidence_5,
};

/** A country's stance in words; the country of origin has none, for it is left, not reached. */
export function standingWord(record: Pick<OutlineRecord, "roles">, stance: Stance): string {
  return record.roles.includes("origin") ? m.role_origin() : stanceWord(stance);
}

/** How a leg or a route stands in a year; `lastTold` is the year of its last dated account. */
export function standingInWords(standing: Standing, lastTold: number | null): string {
  switch (standing) {
    case "open":
      return m.standing_open();
    case "fading":
      return lastTold === null ? m.standing_undated() : m.standing_fading({ year: lastTold });
    case "undated":
      return m.standing_undated();
    case "not-yet":
      return m.standing_not_yet();
    case "closed":
      return m.standing_closed();
  }
}

/** A claim's sentence, or its content note where the sentence is not to be shown unasked. */
export function guardedSentence({ statement, contentNote }: AtlasClaim): string {
  if (contentNote === "violence") return m.content_note_violence();
  return contentNote === "distress" ? m.content_note_distress() : statement;
}

export const stanceWord = (stance: Stance) => stanceMessages[stance]();
/** The same of a year that is over: what a country did then. */
export const stanceWordThen = (stance: Stance) => stancesThen[stance]();
export const stanceSentence = (stance: Stance, year: number) => stanceSentences[stance]({ year });
export const roleWord = (role: Role) => roleMessages[role]();
export const flagWord = (flag: Flag) => flagMessages[flag]();
export const incidentWord = (kind: IncidentKind) => incidentMessages[kind]();
export const themeWord = (theme: Theme) => themeMessages[theme]();
export const meansWord = (means: Means) => meansMessages[means]();
export const confidenceWord = (level: Confidence) =>
  m.confidence_of({ level, means: confidenceMessages[level]() });
/** How sure the least sure of several sentences is. */
export const leastConfidenceWord = (level: Confidence, count: number) =>
  m.confidence_least({ count, level, means: confidenceMessages[level]() });

const differenceWords: Readonly<Record<Difference, () => string>> = {
  number: m.differ_number,
  date: m.differ_date,
  place: m.differ_place,
  outcome: m.differ_outcome,
  who: m.differ_who,
};

export const differenceWord = (difference: Difference) => differenceWords[difference]();
