/** A copy of the sources in which a test can follow the README, and what the house says of it. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { promisify } from "node:util";

const root = normalize(join(import.meta.dirname, "../../.."));
const copied = ["src", "geo", "tests", ".tools", "package.json", "tsconfig.json", "vite.config.ts"];
const run = promisify(execFile);

export async function copyHouse() {
  const folder = await mkdtemp(join(tmpdir(), "house-"));
  for (const part of copied) await cp(join(root, part), join(folder, part), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  // Words are kept there by what they are made of.
  await mkdir(join(root, ".cache"), { recursive: true });
  await symlink(join(root, ".cache"), join(folder, ".cache"));
  // The words of the interface are copied as they are compiled: no step changes them.
  const env = { ...process.env, COMPILED_WORDS: "1" };
  const inNode = async (...command: readonly string[]) => {
    try {
      const { stdout } = await run(process.execPath, command, {
        cwd: folder,
        timeout: 110_000,
        env,
      });
      return stdout;
    } catch (fault) {
      return fault instanceof Error && "stdout" in fault ? String(fault.stdout) : String(fault);
    }
  };
  return {
    async write(file: string, text: string) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    },
    /** Puts a text before each line of a file that is like this. */
    async insertBeforeEach(file: string, like: RegExp, text: string) {
      const lines = (await readFile(join(folder, file), "utf8")).split("\n");
      if (!lines.some((line) => like.test(line)))
        throw new Error(`${file} has no line like ${like}`);
      const longer = lines.map((line) => (like.test(line) ? `${text}${line}` : line));
      await writeFile(join(folder, file), longer.join("\n"));
    },
    /** Puts a text before a place of a file that is there once. */
    async insert(file: string, before: string, text: string) {
      const [head, tail, ...rest] = (await readFile(join(folder, file), "utf8")).split(before);
      if (tail === undefined || rest.length > 0)
        throw new Error(`${file} has not one place that reads ${before}`);
      await writeFile(join(folder, file), `${head}${text}${before}${tail}`);
    },
    /** What the compiler complains of; empty where all is well. */
    compile: () => inNode("node_modules/typescript/lib/tsc.js", "--noEmit", "--checkers", "1"),
    /** What some tests of the copy say. */
    test: (...files: readonly string[]) =>
      inNode("node_modules/vitest/vitest.mjs", "run", "--project=unit", "--maxWorkers=1", ...files),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
