import { m } from "#languages/compiled/messages.js";
import type { JsonCause } from "./json-fault.ts";

/** Why a text stops being JSON, to be told after the line. */
export const jsonCauseWords: Readonly<Record<JsonCause, () => string>> = {
  comma: m.fault_json_comma,
  colon: m.fault_json_colon,
  name: m.fault_json_name,
  value: m.fault_json_value,
  "open-text": m.fault_json_open_text,
  "open-bracket": m.fault_json_open_bracket,
  end: m.fault_json_end,
  sign: m.fault_json_sign,
  comment: m.fault_json_comment,
};
