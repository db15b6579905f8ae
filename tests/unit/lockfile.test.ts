import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const lock = readFileSync("package-lock.json", "utf8");
const manifest: { [field: string]: Record<string, string> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

test("the lock file names no address (npm run lock writes it so)", () => {
  expect(lock).not.toContain('"resolved"');
});

test("every version is pinned", () => {
  const versions = Object.entries({ ...manifest["dependencies"], ...manifest["devDependencies"] });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
