/** What every file imports, read from the sources: values and types, static and dynamic. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { parseSync } from "oxc-parser";

const root = normalize(join(import.meta.dirname, "../.."));

/** The files of code in a folder, from the root; without what is compiled. */
export function codeIn(...folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes("/compiled/"));
}

const sourceOf = (file: string) => readFileSync(join(root, file), "utf8");

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function* specifiersIn(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const part of node) yield* specifiersIn(part);
  else if (isRecord(node)) {
    const { source, type } = node;
    const imports = typeof type === "string" && /^(Import|Export|TSImport)/.test(type);
    if (imports && isRecord(source) && typeof source["value"] === "string") yield source["value"];
    for (const part of Object.values(node)) yield* specifiersIn(part);
  }
}

function targetOf(specifier: string, from: string): string {
  if (specifier.startsWith("#geo/")) return `geo/${specifier.slice("#geo/".length)}`;
  if (specifier.startsWith("#")) return `src/${specifier.slice(1)}`;
  return specifier.startsWith(".") ? join(dirname(from), specifier) : specifier;
}

/** Every import of a file: what it names, as a file from the root or as a package. */
export function importsOf(file: string): readonly string[] {
  const { program } = parseSync(file, sourceOf(file));
  return [...specifiersIn(program)].map((specifier) => targetOf(specifier, file));
}

/** Whether a statement fetches what it names as soon as its file runs: no type, and no import for later. */
function isFetched(statement: unknown): boolean {
  if (!isRecord(statement) || !/^(Import|Export)/.test(String(statement["type"]))) return false;
  if (statement["importKind"] === "type" || statement["exportKind"] === "type") return false;
  const { specifiers } = statement;
  if (!Array.isArray(specifiers) || specifiers.length === 0) return true;
  return specifiers.some((each) => isRecord(each) && each["importKind"] !== "type");
}

/** Everything that comes with some files: what they fetch at once, and what that does, to the last. */
export function fetchedWith(...entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>(entries);
  for (const file of found) {
    if (!/\.tsx?$/.test(file)) continue;
    const { program } = parseSync(file, sourceOf(file));
    const body: readonly unknown[] = program.body;
    for (const statement of body.filter(isFetched)) {
      const source = isRecord(statement) && statement["source"];
      if (isRecord(source)) found.add(targetOf(String(source["value"]), file));
    }
  }
  return found;
}
