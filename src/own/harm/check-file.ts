/** The harm check of a file of any kind: features where it has them, words where it has none. */
import { m } from "#languages/compiled/messages.js";
import { readFile } from "#own/reading/read-file.ts";
import type { FileFault, OwnLayer, Reading } from "#own/reading/reading.ts";
import {
  faultCountSentence,
  fileFaultSentence,
  questionSentence,
} from "#own/reading/reading-sentences.ts";
import { decodeAny } from "#own/text/decode-any.ts";
import { writeGeoJson } from "#own/write-geojson.ts";
import { checkFeatures } from "./check-features.ts";
import { checkText } from "./check-text.ts";
import { coarsen, coarsenJson, coarsenText } from "./coarsen.ts";
import type { Finding } from "./finding.ts";
import { findingSentence, reasonSentence } from "./harm-sentences.ts";
import { everythingIn } from "./report.ts";

interface FileReport {
  readonly file: string;
  /** What it was read as; null where it could not be. */
  readonly format: OwnLayer["format"] | "text" | null;
  /** Why it could not be read. */
  readonly fault: string | null;
  /** What in it cannot be shown, and what it does not tell. */
  readonly notes: readonly string[];
  readonly findings: readonly (Finding & { readonly why: string })[];
  /** All of that as lines to read. */
  readonly told: readonly string[];
  /** Writes the same at the atlas' precision: GeoJSON, or the text. */
  readonly coarse: () => string;
}

/** What is no map at all is words: a story, a page, a note. */
const isWords = (fault: FileFault) =>
  ["unknown", "json-of-another-kind", "no-rows"].includes(fault.kind);
const isProse = (file: string) => /\.(txt|md|html?|srt|vtt)$/i.test(file);

type Read =
  | { readonly format: OwnLayer["format"]; readonly layer: OwnLayer }
  | { readonly format: "text"; readonly text: string }
  | { readonly format: null; readonly fault: FileFault };

function readAny(file: string, bytes: Uint8Array): Read {
  const { layer, fault }: Reading = isProse(file)
    ? { layer: null, fault: { kind: "unknown" } }
    : readFile(bytes);
  if (layer) return { format: layer.format, layer };
  const text = isWords(fault) ? decodeAny(bytes)?.text : undefined;
  return text === undefined || text.includes("\0")
    ? { format: null, fault }
    : { format: "text", text };
}

const isJson = (text: string) => /^\s*[{[]/.test(text);

/** JSON writes letters and ends of lines as signs of its own. */
const asWords = (text: string) =>
  isJson(text)
    ? text
        .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        )
        .replace(/\\[bfnrt]/g, " ")
    : text;

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function coarsenWords(text: string): string {
  const value = isJson(text) ? tryParse(text) : undefined;
  if (value !== undefined) return `${JSON.stringify(coarsenJson(value), null, 2)}\n`;
  return text.split("\n").map(coarsenText).join("\n");
}

function tell(file: string, findings: readonly string[]): readonly string[] {
  const head =
    findings.length === 0 ? m.harm_clean({ file }) : m.harm_found({ file, count: findings.length });
  return [head, ...findings.map((finding) => `  ${finding}`)];
}

/** What somebody knows to be harmless, as it stands in the text. */
type Known = ReadonlySet<string>;

const nothingKnown: Known = new Set();

/** `day` is today, as YYYY-MM-DD. */
export function checkFile(
  file: string,
  bytes: Uint8Array,
  day: string,
  known: Known = nothingKnown,
): FileReport {
  const read = readAny(file, bytes);
  if (read.format === null) {
    const fault = fileFaultSentence(read.fault);
    const nothing = { format: null, fault, notes: [], findings: [], coarse: () => "" };
    return { file, ...nothing, told: [`${file}: ${fault}`] };
  }
  const isText = read.format === "text";
  const found = isText
    ? checkText(asWords(read.text))
    : checkFeatures(everythingIn(read.layer), day);
  const countedIn = isText ? "lines" : read.layer.countedIn;
  const notes = isText
    ? []
    : [...read.layer.faults.map(faultCountSentence), ...read.layer.questions.map(questionSentence)];
  const unknown = found.filter((finding) => !known.has(finding.found));
  const findings = unknown.map((finding) => ({ ...finding, why: reasonSentence(finding.reason) }));
  return {
    file,
    format: read.format,
    fault: null,
    notes,
    findings,
    told: [
      ...tell(
        file,
        findings.map((finding) => findingSentence(finding, countedIn)),
      ),
      ...notes.map((note) => `  ${note}`),
    ],
    coarse: () =>
      isText ? coarsenWords(read.text) : writeGeoJson(coarsen(read.layer.features, day)),
  };
}
