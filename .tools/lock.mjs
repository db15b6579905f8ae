/**
 * `npm run lock`: writes package-lock.json anew and takes out the addresses that packages came
 * from; the integrity hashes stay. (npm can leave addresses out by itself, but then also leaves out
 * other platforms' packages.)
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { run } from "./install.mjs";

const file = "package-lock.json";
rmSync(file, { force: true });
run("npm", ["install", "--package-lock-only", "--omit-lockfile-registry-resolved=false"]);
const lock = JSON.parse(readFileSync(file, "utf8"));
for (const entry of Object.values(lock.packages)) delete entry.resolved;
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
