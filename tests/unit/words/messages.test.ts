import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codeIn } from "../../support/imports.ts";

const folder = "src/languages/en";
const sections = readdirSync(folder);
const keysOf = (section: string) =>
  Object.keys(JSON.parse(readFileSync(`${folder}/${section}`, "utf8"))).filter(
    (key) => key !== "$schema",
  );
const keys = sections.flatMap(keysOf);

describe("words of the interface", () => {
  test("are each used by the code", () => {
    const code = codeIn("src", "geo")
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const used = new Set(code.match(/(?<=\bm\.)\w+/g));
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });

  test("stand in one section each, and every section is compiled", () => {
    expect(new Set(keys).size).toBe(keys.length);
    const settings = readFileSync("src/languages/project.inlang/settings.json", "utf8");
    const patterns: string[] = JSON.parse(settings)["plugin.inlang.messageFormat"]["pathPattern"];
    expect(patterns.map((pattern) => pattern.split("/").pop()).sort()).toEqual(sections.sort());
  });
});
