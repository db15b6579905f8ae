/** Of two languages the other one, told as its own build tells it, for sheets of paper that carry both. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { compile } from "@inlang/paraglide-js";
import { english, type Teller } from "#site/languages.ts";
import { interfaceProject } from "./interface-words.ts";
import { catalogueTeller } from "./told-catalogues.ts";

/** The folder of a build, which is gone with it: several may run at once, and one would take out what another reads. */
function folderFor(tag: string, root: string): string {
  const name = `second-${tag}-${process.pid}`;
  process.once("exit", () =>
    rmSync(join(root, ".cache/words", name), { recursive: true, force: true }),
  );
  return name;
}

async function compiled(project: string, outdir: string): Promise<string> {
  await compile({ project, outdir, strategy: ["globalVariable", "baseLocale"] });
  return outdir;
}

const known = new Map<string, Promise<Teller>>();

/** Compiled once for all that asks for it. */
export function secondTeller(root: string, first: string): Promise<Teller> {
  const teller = known.get(first) ?? makeTeller(root, first);
  known.set(first, teller);
  return teller;
}

/** Whether the words of all languages were compiled beforehand, for several builds (`.tools/messages.mjs --as-built`). */
const areCompiled = process.env["COMPILED_WORDS"] !== undefined;

async function makeTeller(root: string, first: string): Promise<Teller> {
  if (first === "ko") {
    if (areCompiled) return { ...english, messages: join(root, "src/languages/compiled") };
    const project = join(root, "src/languages/project.inlang");
    const outdir = join(root, ".cache/words", folderFor("en", root), "compiled");
    return { ...english, messages: await compiled(project, outdir) };
  }
  if (areCompiled)
    return { ...catalogueTeller(root, "ko"), messages: interfaceProject(root, "ko").outdir };
  const { project, outdir } = interfaceProject(root, "ko", folderFor("ko", root));
  return { ...catalogueTeller(root, "ko"), messages: await compiled(project, outdir) };
}
