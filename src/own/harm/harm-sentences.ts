/** Why something that the harm check found could do harm, and where it stands. */
import { m } from "#languages/compiled/messages.js";
import type { Finding, HarmReason } from "./finding.ts";
import { freshMonths } from "./precision.ts";

const reasons: Readonly<Record<HarmReason, () => string>> = {
  "fine-point": m.harm_fine_point,
  "fine-shape": m.harm_fine_shape,
  "fine-column": m.harm_fine_column,
  "coordinates-in-words": m.harm_coordinates_in_words,
  "map-link": m.harm_map_link,
  "time-of-day": m.harm_time_of_day,
  "recent-date": () => m.harm_recent_date({ months: freshMonths }),
  "recent-words": m.harm_recent_words,
  "phone-number": m.harm_phone_number,
  "mail-address": m.harm_mail_address,
  "chat-name": m.harm_chat_name,
  "identity-number": m.harm_identity_number,
  "street-address": m.harm_street_address,
  "exact-age": m.harm_exact_age,
  "personal-column": m.harm_personal_column,
  "person-name": m.harm_person_name,
  "operational-word": m.harm_operational_word,
};

export const reasonSentence = (reason: HarmReason): string => reasons[reason]();

export function findingSentence(finding: Finding, countedIn: "lines" | "records"): string {
  const { at, column, found, reason } = finding;
  const place = countedIn === "lines" ? m.harm_at_line({ at }) : m.harm_at_record({ at });
  return m.harm_finding({
    place: column === null ? place : m.harm_in_column({ at: place, column }),
    found,
    why: reasonSentence(reason),
  });
}
