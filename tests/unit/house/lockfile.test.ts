import { readFileSync } from "node:fs";
import semver from "semver";
import * as v from "valibot";
import { expect, test } from "vitest";

const names = v.optional(v.record(v.string(), v.string()), {});
const lockFile = v.object({
  packages: v.record(
    v.string(),
    v.object({
      dependencies: names,
      optionalDependencies: names,
      engines: v.optional(v.object({ node: v.optional(v.string(), "*") }), { node: "*" }),
      optional: v.optional(v.boolean(), false),
      hasInstallScript: v.optional(v.boolean(), false),
    }),
  ),
});
const manifestFile = v.object({
  dependencies: names,
  devDependencies: names,
  engines: v.object({ node: v.string() }),
  allowScripts: v.record(v.string(), v.boolean()),
});

const lock = readFileSync("package-lock.json", "utf8");
const { packages } = v.parse(lockFile, JSON.parse(lock));
const manifest = v.parse(manifestFile, JSON.parse(readFileSync("package.json", "utf8")));

/** Whether Node, from the folder of a package, would find another. */
function isFound(from: string, name: string): boolean {
  const inside = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
  if (packages[inside]) return true;
  return (
    from !== "" && isFound(from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))), name)
  );
}

test("the lock file names no address (npm run lock writes it so)", () => {
  expect(lock).not.toContain('"resolved"');
});

test("the lock file has every package of every platform, so that npm ci takes it on all", () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !isFound(path, name))
      .map((name) => `${name}, for ${path}`),
  );
  expect(missing).toEqual([]);
});

test("every version is pinned", () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("every package runs on the oldest Node that the project names, so that npm does not warn", () => {
  const oldest = semver.minVersion(manifest.engines.node)?.version ?? "";
  const newer = Object.entries(packages).filter(
    ([path, { engines, optional }]) =>
      path !== "" && !optional && !semver.satisfies(oldest, engines.node),
  );
  expect(newer.map(([path, { engines }]) => `${path} wants Node ${engines.node}`)).toEqual([]);
});

test("what would run a script while it is installed was decided on", () => {
  const scripted = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length));
  expect(scripted.filter((name) => manifest.allowScripts[name] === undefined)).toEqual([]);
});
