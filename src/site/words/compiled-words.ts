/** The words of the interface in a language, compiled for programs that read them, not for a build. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { compile } from "@inlang/paraglide-js";
import { type LanguageTag, languages } from "#languages/languages.ts";
import { interfaceProject } from "./interface-words.ts";

const [{ tag: english }] = languages;

/** What the words are made of, as a name for them: those of the language, English, and what compiles them. */
function madeOf(root: string, tag: LanguageTag): string {
  const folders = ["en", tag, "project.inlang"].map((name) => join(root, "src/languages", name));
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => join(folder, name)),
  );
  const hash = createHash("sha256");
  for (const file of [...files, join(root, "package-lock.json")]) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

const day = 24 * 60 * 60 * 1000;

/** Takes away words that were changed since; those of today another program may be reading. */
function clear(shelf: string, tag: LanguageTag, name: string): void {
  const before = readdirSync(shelf).filter((each) => each.startsWith(`${tag}-`) && each !== name);
  for (const folder of before.map((each) => join(shelf, each))) {
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > day) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The folder of a language's compiled words. To compile them takes seconds, so they are kept until
 * they change; they come into their place when they are whole, as several may compile them at once.
 */
export async function compiledWords(root: string, tag: LanguageTag): Promise<string> {
  const [shelf, name] = [join(root, ".cache/words"), `${tag}-${madeOf(root, tag)}`];
  const kept = join(shelf, name);
  const words = join(kept, "compiled");
  if (existsSync(words)) return words;
  const unfinished = `${name}-${process.pid}`;
  const { project, outdir } =
    tag === english
      ? {
          project: join(root, "src/languages/project.inlang"),
          outdir: join(shelf, unfinished, "compiled"),
        }
      : interfaceProject(root, tag, unfinished);
  // Read as they stand, a thousand small files would take longer than all that they are for.
  const options = { outputStructure: "locale-modules" } as const;
  await compile({ project, outdir, strategy: ["globalVariable", "baseLocale"], ...options });
  try {
    renameSync(join(shelf, unfinished), kept);
  } catch (fault) {
    // Another was quicker: its words are the same.
    if (!existsSync(words)) throw fault;
    rmSync(join(shelf, unfinished), { recursive: true, force: true });
  }
  clear(shelf, tag, name);
  return words;
}
