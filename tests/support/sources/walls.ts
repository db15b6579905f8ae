/** Ways round the walls of the house: what a file does instead of importing. */
import { readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { parseSync } from "oxc-parser";

const root = normalize(join(import.meta.dirname, "../../.."));

interface Wall {
  readonly name: string;
  /** What goes through it, as it is written. */
  readonly breach: RegExp;
  /** Where that is allowed. */
  readonly gate: RegExp;
  readonly why: string;
}

export const walls: readonly Wall[] = [
  {
    name: "the view's state",
    breach: /\.setState$/,
    gate: /^src\/view\//,
    why: "the view is changed by its actions",
  },
  {
    name: "the address",
    breach: /(^|\.)history\.(pushState|replaceState|back|go|forward)$|^popstate$/,
    gate: /^src\/view\/address\/history\.ts$/,
    why: "the browser's history has one owner",
  },
  {
    name: "another room's element",
    breach:
      /(^|\.)document\.(querySelector(All)?|getElement(ById|sBy\w+))$|(^|\.)document\.documentElement\.dataset$/,
    gate: /^src\/(main\.tsx|embed\.tsx|site\/|ui\/browser\/|map\/first\/first-map-on-page\.ts|app\/plate\/apply-theme\.ts|stories\/notes\/open-notes\.ts)/,
    why: "a room offers in view/attention what others may ask for; index.html is its own, and style sheets are copied to the notes",
  },
  {
    name: "a component in a context",
    breach: /^createContext<.*(Component|Element|ReactNode|FC\b)/,
    gate: /^$/,
    why: "what draws lies below, and is imported",
  },
];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** What a node says that could go round a wall: a member, a text, the beginning of a call. */
function* wordsIn(node: unknown, text: string): Generator<string> {
  if (Array.isArray(node)) for (const part of node) yield* wordsIn(part, text);
  else if (isRecord(node)) {
    const { type, start, end, value } = node;
    if (typeof start === "number" && typeof end === "number") {
      const written = text.slice(start, end).replace(/\?\./g, ".").replace(/\s+/g, "");
      if (type === "MemberExpression" || type === "CallExpression") yield written;
    }
    if (type === "Literal" && typeof value === "string") yield value;
    for (const part of Object.values(node)) yield* wordsIn(part, text);
  }
}

/** The walls that a file's text goes round. */
export function breachesIn(file: string, text: string): readonly string[] {
  const words = [...wordsIn(parseSync(file, text).program, text)];
  return walls
    .filter(({ gate }) => !gate.test(file))
    .filter(({ breach }) => words.some((word) => breach.test(word)))
    .map(({ name, why }) => `${file} reaches ${name}: ${why}`);
}

export const breachesOf = (file: string): readonly string[] =>
  breachesIn(file, readFileSync(join(root, file), "utf8"));
