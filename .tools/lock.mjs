/**
 * `npm run lock`: writes package-lock.json anew, for every platform, and takes out the addresses
 * that packages came from; the integrity hashes stay. It works in a folder of its own: beside
 * installed packages npm writes down only what this machine has.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./install.mjs";

const file = "package-lock.json";
const folder = mkdtempSync(join(tmpdir(), "lock-"));
for (const name of ["package.json", ".npmrc"]) cpSync(name, join(folder, name));
run("npm", ["install", "--package-lock-only", "--ignore-scripts", "--prefix", folder]);
const lock = JSON.parse(readFileSync(join(folder, file), "utf8"));
for (const entry of Object.values(lock.packages)) delete entry.resolved;
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
rmSync(folder, { recursive: true });
