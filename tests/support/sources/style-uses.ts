/** Which style sheets are on the page when a component is: read from the sources, as the build reads them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

const root = normalize(join(import.meta.dirname, "../../.."));
const packageImports: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
).imports;

const files = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.includes("/compiled/"));
const sourceOf = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));

/** The longest pattern that fits, as Node has it. */
function targetOf(specifier: string): string | undefined {
  const exact = packageImports[specifier];
  if (exact !== undefined) return exact;
  const fitting = Object.keys(packageImports)
    .filter((key) => key.endsWith("*") && specifier.startsWith(key.slice(0, -1)))
    .sort((a, b) => b.length - a.length);
  const [key] = fitting;
  return key && packageImports[key]?.replace("*", specifier.slice(key.length - 1));
}

function resolve(specifier: string, from: string): string | undefined {
  const path = specifier.startsWith(".")
    ? join(dirname(from), specifier)
    : join(root, targetOf(specifier) ?? "no-file-of-ours");
  return [path, `${path}.ts`, `${path}.tsx`].find((file) => sourceOf.has(file) && existsSync(file));
}

const named = (source: string, pattern: RegExp) =>
  [...source.matchAll(pattern)].map(([, specifier = ""]) => specifier);

interface Imports {
  readonly now: readonly string[];
  readonly later: readonly string[];
}

function importsOf(file: string): Imports {
  const source = sourceOf.get(file) ?? "";
  const here = (specifiers: readonly string[]) =>
    specifiers.flatMap((specifier) => resolve(specifier, file) ?? []);
  return {
    now: here(named(source, /^(?:import|export)\s+(?!type\b)(?:[^"]*?\sfrom\s+)?"([^"]+)"/gm)),
    later: here(named(source, /(?<!typeof )\bimport\("([^"]+)"\)/g)),
  };
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** What is loaded with a file: all that it imports, and what that does. */
function loadedWith(entry: string): ReadonlySet<string> {
  const loaded = new Set([entry]);
  for (const file of loaded) for (const next of imports.get(file)?.now ?? []) loaded.add(next);
  return loaded;
}

const entries = [
  join(root, "src/main.tsx"),
  join(root, "src/embed.tsx"),
  ...new Set([...imports.values()].flatMap(({ later }) => later)),
].filter((file) => !file.endsWith(".css"));
const parts = new Map(entries.map((entry) => [entry, loadedWith(entry)]));

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  new Set([...a].filter((file) => b.has(file)));

/** What is on the page for sure when a part comes: the part, and what every way to it has loaded. */
function surelyWith(entry: string, onTheWay: readonly string[] = []): ReadonlySet<string> {
  const own = parts.get(entry) ?? new Set();
  const askers = [...parts].filter(
    ([other, loaded]) =>
      !onTheWay.includes(other) &&
      other !== entry &&
      [...loaded].some((file) => imports.get(file)?.later.includes(entry)),
  );
  const ways = askers.map(([other]) => surelyWith(other, [...onTheWay, entry]));
  const [first, ...rest] = ways;
  return new Set([...own, ...(first ? rest.reduce(both, first) : [])]);
}

/** The sheets that say how a class looks: those with a rule that begins with it, but for paper. */
const sheetsOfClass = new Map<string, Set<string>>();
for (const [file, source] of sourceOf) {
  if (!file.endsWith(".css") || /print\.css$/.test(file)) continue;
  const bare = source.replace(/\/\*[\s\S]*?\*\//g, "");
  for (const [, selectors = ""] of bare.matchAll(/(?<=^|[{};])\s*([^{};@]+)\{/g)) {
    for (const selector of selectors.split(",")) {
      const name = /^\s*\.([a-z][\w-]*)/i.exec(selector)?.[1];
      if (name) sheetsOfClass.set(name, (sheetsOfClass.get(name) ?? new Set()).add(file));
    }
  }
}

/** The classes that a component gives to elements, as far as they stand in it as text. */
function classesIn(source: string): Set<string> {
  const given = named(source, /className=(?:"([^"]*)")/g);
  const computed = named(source, /className=\{([^{}]*)\}/g);
  const texts = computed.flatMap((code) => named(code, /["'`]([^"'`$]*)["'`$]/g));
  return new Set([...given, ...texts].flatMap((text) => text.split(/\s+/)).filter(Boolean));
}

export interface StyleUse {
  readonly file: string;
  readonly name: string;
  /** None of these is on the page for sure. */
  readonly sheets: readonly string[];
  readonly part: string;
}

const short = (file: string) => relative(join(root, "src"), file);

/** Every use of a class of ours, in every part of the page that holds the component. */
export function usesOfClasses(): { readonly all: number; readonly unstyled: readonly StyleUse[] } {
  const unstyled: StyleUse[] = [];
  let all = 0;
  for (const [entry, loaded] of parts) {
    const sure = surelyWith(entry);
    for (const file of loaded) {
      if (!file.endsWith(".tsx")) continue;
      for (const name of classesIn(sourceOf.get(file) ?? "")) {
        const sheets = [...(sheetsOfClass.get(name) ?? [])];
        if (sheets.length === 0) continue;
        all += 1;
        if (!sheets.some((sheet) => sure.has(sheet)))
          unstyled.push({ file: short(file), name, sheets: sheets.map(short), part: short(entry) });
      }
    }
  }
  return { all, unstyled };
}
