/** What is said of a file: why it cannot be read, what in it cannot be shown, what it does not tell. */
import { m } from "#languages/compiled/messages.js";
import { writeNumber } from "#languages/words/numbers.ts";
import { jsonCauseWords } from "#own/text/json-cause-words.ts";
import type { FaultCount, FileFault, GeometryFault, Question } from "./reading.ts";

/** Why a file cannot be read, in one sentence. */
export function fileFaultSentence(fault: FileFault): string {
  switch (fault.kind) {
    case "not-json":
      return m.own_not_json({ line: fault.line, cause: jsonCauseWords[fault.cause]() });
    case "not-xml":
      return m.own_not_xml({ line: fault.line });
    case "open-quote":
      return m.own_open_quote({ line: fault.line });
    case "metres":
      return fault.system === "web-mercator" ? m.own_metres_web() : m.own_metres_grid();
    case "too-large":
      return m.own_too_large({ megabytes: fault.megabytes });
    case "too-many":
      return m.own_too_many({ most: writeNumber(fault.most) });
    default:
      return plainFaults[fault.kind]();
  }
}

type Told = "not-json" | "not-xml" | "open-quote" | "metres" | "too-large" | "too-many";

const plainFaults: Readonly<Record<Exclude<FileFault["kind"], Told>, () => string>> = {
  "bad-shapefile": m.own_bad_shapefile,
  "bad-topology": m.own_bad_topology,
  "bad-zip": m.own_bad_zip,
  empty: m.own_empty,
  encoding: m.own_encoding,
  "json-of-another-kind": m.own_json_of_another_kind,
  "no-features": m.own_no_features,
  "no-rows": m.own_no_rows,
  "shapefile-alone": m.own_shapefile_alone,
  spreadsheet: m.own_spreadsheet,
  unknown: m.own_unknown,
  "zip-without-data": m.own_zip_without_data,
};

type Counted = (told: { readonly count: string; readonly first: string }) => string;

const counted: Readonly<Record<GeometryFault, Counted>> = {
  "no-coordinates": m.own_fault_no_coordinates,
  "not-a-number": m.own_fault_not_a_number,
  outside: m.own_fault_outside,
  "in-metres": m.own_fault_in_metres,
  "too-few-points": m.own_fault_too_few_points,
  "unknown-shape": m.own_fault_unknown_shape,
};

/** How many features cannot be drawn, and where the first of them stands. */
export const faultCountSentence = ({ kind, count, first }: FaultCount): string =>
  counted[kind]({ count: writeNumber(count), first: writeNumber(first) });

export function questionSentence(question: Question): string {
  switch (question.kind) {
    case "columns":
      return m.own_asks_columns();
    case "exchanged":
      return m.own_asks_exchanged({
        count: writeNumber(question.count),
        example: question.example.join(", "),
      });
    case "dates":
      return m.own_asks_dates(question);
  }
}
