/** The door for files of the reader's: whatever comes, a layer or one fault. */
import { decodeAny } from "#own/text/decode-any.ts";
import { findDateQuestions } from "./date-questions.ts";
import { placeFeatures } from "./place-features.ts";
import { readJson } from "./read-json.ts";
import { readTable } from "./read-table.ts";
import { readXml } from "./read-xml.ts";
import { readZip } from "./read-zip.ts";
import {
  type Answers,
  FileFaultError,
  type RawLayer,
  type Reading,
  readingLimits,
  refuse,
} from "./reading.ts";

interface Read {
  readonly raw: RawLayer;
  readonly encoding: string;
}

const isZip = ([a, b, c, d]: Uint8Array) => a === 0x50 && b === 0x4b && c === 3 && d === 4;
const isShape = ([a, b, c, d]: Uint8Array) => a === 0 && b === 0 && c === 0x27 && d === 0x0a;

function readText(text: string, answers: Answers): RawLayer {
  const start = text.trimStart();
  const line = text.slice(0, text.length - start.length).split("\n").length;
  if (start === "") return refuse({ kind: "empty" });
  // Text has no such sign: it is a file of bytes.
  if (start.slice(0, 4000).includes("\0")) return refuse({ kind: "unknown" });
  if (/^[{[]/.test(start)) return readJson(text);
  if (start.startsWith("<")) return readXml(start, line);
  return readTable(text, answers);
}

function readRaw(bytes: Uint8Array, answers: Answers, isInside = false): Read {
  if (bytes.length === 0) return refuse({ kind: "empty" });
  if (bytes.length > readingLimits.bytes)
    return refuse({ kind: "too-large", megabytes: readingLimits.bytes / 1e6 });
  if (isShape(bytes)) return refuse({ kind: "shapefile-alone" });
  if (isZip(bytes)) {
    if (isInside) return refuse({ kind: "zip-without-data" });
    const found = readZip(bytes);
    if ("layer" in found) return { raw: found.layer, encoding: "zip" };
    return readRaw(found.bytes, answers, true);
  }
  const decoded = decodeAny(bytes);
  if (!decoded) return refuse({ kind: "encoding" });
  // Features that follow each other line by line may begin with this sign.
  const text = decoded.text.replaceAll("\u001e", "");
  return { raw: readText(text, answers), encoding: decoded.encoding };
}

export function readFile(bytes: Uint8Array, answers: Answers = {}): Reading {
  try {
    const { raw, encoding } = readRaw(bytes, answers);
    if (raw.features.length === 0) return refuse({ kind: "no-features" });
    const { format, countedIn, questions = [], about = {} } = raw;
    const placed = placeFeatures(raw.features, answers);
    const dates = findDateQuestions(placed.features, answers);
    return {
      layer: {
        format,
        encoding,
        countedIn,
        features: placed.features,
        about,
        faults: placed.faults,
        questions: [...questions, ...placed.questions, ...dates],
      },
      fault: null,
    };
  } catch (error) {
    if (error instanceof FileFaultError) return { layer: null, fault: error.fault };
    throw error;
  }
}
