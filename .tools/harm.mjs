#!/usr/bin/env node
/**
 * `node .tools/harm.mjs FILE…`: what in a map, a table or a text could do harm to people at risk, by
 * the rules of the atlas. Ends with 0 where nothing was found, 1 where something was, 2 where a file
 * cannot be read or the check itself fails.
 */
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runnerImport } from "vite";
import { run } from "./install.mjs";

const root = join(import.meta.dirname, "..");
// Files are named from where the command was given; all else is found from here.
const from = process.cwd();
process.chdir(root);

/**
 * What reads the words is looked for within the project; where npx has installed the project as a
 * package of others, npm put it beside it.
 */
function linkWordReader() {
  const name = "@inlang/plugin-message-format";
  const here = join(root, "node_modules", name);
  if (existsSync(here)) return;
  const there = join(dirname(createRequire(import.meta.url).resolve(name)), "..");
  mkdirSync(dirname(here), { recursive: true });
  symlinkSync(there, here, "junction");
}

try {
  linkWordReader();
  if (!existsSync("src/languages/compiled")) run("node", [".tools/messages.mjs"]);
  const { module } = await runnerImport("./src/site/harm.ts", { configFile: false });
  const { code, text } = await module.checkHarm(root, from, process.argv.slice(2));
  console.log(text);
  process.exitCode = code;
} catch (error) {
  // Never 1: that would say that something was found.
  console.error(error);
  process.exitCode = 2;
}
