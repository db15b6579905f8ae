#!/usr/bin/env node
/**
 * `node .tools/harm.mjs FILE…`: what in a map, a table or a text could do harm to people at risk, by
 * the rules of the atlas. Ends with 0 where nothing was found, 1 where something was, 2 where a file
 * cannot be read.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { run } from "./install.mjs";

const root = join(import.meta.dirname, "..");
// Files are named from where the command was given; all else is found from here.
const from = process.cwd();
process.chdir(root);
if (!existsSync("src/languages/compiled")) run("node", [".tools/messages.mjs"]);
const { module } = await runnerImport("./src/site/harm.ts", { configFile: false });
const { code, text } = await module.checkHarm(root, from, process.argv.slice(2));
console.log(text);
process.exitCode = code;
