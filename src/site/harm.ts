/** The harm check as a command, in the language that is asked for. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { english, importTold } from "./languages.ts";
import { secondTeller } from "./words/second-teller.ts";

type CheckFile = typeof import("#own/harm/check-file.ts");

const usage =
  "Usage: node .tools/harm.mjs [--json] [--ko] [--today YYYY-MM-DD] [--coarse OUT] [--known JSON] FILE…  (- reads what is piped in)";

/** What the program ends with: nothing found, something found, something that could not be read. */
const exits = { clean: 0, found: 1, unread: 2 } as const;

const checks = new Map<string, Promise<CheckFile>>();

/** The check in a language, loaded once. */
function checkIn(root: string, tag: "en" | "ko"): Promise<CheckFile> {
  const load = async () => {
    const teller = tag === "ko" ? await secondTeller(root, english.tag) : english;
    return importTold<CheckFile>(root, "src/own/harm/check-file.ts", teller);
  };
  const check = checks.get(tag) ?? load();
  checks.set(tag, check);
  return check;
}

interface Answer {
  readonly code: number;
  readonly text: string;
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

const readArguments = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      ko: { type: "boolean", default: false },
      today: { type: "string", default: new Date().toISOString().slice(0, 10) },
      coarse: { type: "string" },
      known: { type: "string", multiple: true, default: [] },
    },
  });

/** One file's bytes; null where there is none. */
function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch {
    return null;
  }
}

function tryArguments(args: readonly string[]) {
  try {
    const { values, positionals } = readArguments(args);
    const isOne = values.coarse === undefined || positionals.length === 1;
    return positionals.length > 0 && isDay(values.today) && isOne ? { values, positionals } : null;
  } catch {
    return null;
  }
}

/** The words that such a file knows to be harmless, each with its reason; null where it is none. */
function knownIn(file: string): readonly string[] | null {
  const bytes = bytesOf(file);
  if (!bytes) return null;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const isList = typeof value === "object" && value !== null && !Array.isArray(value);
    const told = isList ? Object.entries(value) : [];
    // Without a reason nothing is known.
    return isList && told.every(([, why]) => typeof why === "string" && why.trim() !== "")
      ? told.map(([word]) => word)
      : null;
  } catch {
    return null;
  }
}

/** `from` is the folder that files are named from. */
export async function checkHarm(
  root: string,
  from: string,
  args: readonly string[],
): Promise<Answer> {
  const asked = tryArguments(args);
  if (!asked) return { code: exits.unread, text: usage };
  const { values, positionals } = asked;
  const { checkFile } = await checkIn(root, values.ko ? "ko" : "en");
  const known = new Set<string>();
  for (const file of values.known) {
    const words = knownIn(resolve(from, file));
    if (!words)
      return { code: exits.unread, text: `${file} is no JSON of words, each with its reason.` };
    for (const word of words) known.add(word);
  }
  const reports = [];
  for (const file of positionals) {
    const bytes = bytesOf(file === "-" ? file : resolve(from, file));
    if (!bytes) return { code: exits.unread, text: `${file} cannot be opened.` };
    reports.push(checkFile(file, bytes, values.today, known));
  }
  const [first] = reports;
  if (values.coarse !== undefined && first && first.fault === null)
    writeFileSync(resolve(from, values.coarse), first.coarse());
  const files = reports.map(({ told: _, coarse: __, ...report }) => report);
  const isUnread = reports.some(({ fault }) => fault !== null);
  const isFound = reports.some(({ findings }) => findings.length > 0);
  return {
    code: isUnread ? exits.unread : isFound ? exits.found : exits.clean,
    text: values.json
      ? JSON.stringify({ today: values.today, files }, null, 2)
      : reports.flatMap(({ told }) => told).join("\n"),
  };
}
