/** Of two languages the other one, told as its own build tells it, for sheets of paper that carry both. */
import { join } from "node:path";
import { compile } from "@inlang/paraglide-js";
import { english, type Teller } from "#site/languages.ts";
import { interfaceProject } from "./interface-words.ts";
import { catalogueTeller } from "./told-catalogues.ts";

/** Each build compiles in a folder of its own: two may run at once. */
async function compiled(project: string, outdir: string): Promise<string> {
  await compile({ project, outdir, strategy: ["globalVariable", "baseLocale"] });
  return outdir;
}

export async function secondTeller(root: string, first: string): Promise<Teller> {
  if (first === "ko") {
    const project = join(root, "src/languages/project.inlang");
    const outdir = join(root, ".cache/words/second-en/compiled");
    return { ...english, messages: await compiled(project, outdir) };
  }
  const { project, outdir } = interfaceProject(root, "ko", "second-ko");
  return { ...catalogueTeller(root, "ko"), messages: await compiled(project, outdir) };
}
