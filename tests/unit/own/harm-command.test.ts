/** The harm check as a command: what it says, what it writes, and what it ends with. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkHarm } from "#site/harm.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "harm-"));
  writeFileSync(join(folder, "exact.csv"), "site,lat,lon\nA,37.5123,127\n");
  writeFileSync(join(folder, "coarse.csv"), "site,lat,lon\nA,37.5,127\n");
  writeFileSync(join(folder, "broken.geojson"), '{"type":\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  checkHarm(process.cwd(), folder, ["--today", "2026-11-28", ...args]);

const answer = v.object({
  today: v.string(),
  files: v.array(
    v.strictObject({
      ...{ file: v.string(), format: v.nullable(v.string()), fault: v.nullable(v.string()) },
      notes: v.array(v.string()),
      findings: v.array(
        v.object({ kind: v.string(), reason: v.string(), at: v.number(), why: v.string() }),
      ),
    }),
  ),
});

test("ends with 0, 1 or 2, by the worst of its files", async () => {
  expect((await run("coarse.csv")).code).toBe(0);
  expect((await run("coarse.csv", "exact.csv")).code).toBe(1);
  expect((await run("exact.csv", "broken.geojson")).code).toBe(2);
  expect(await run("none.csv")).toEqual({ code: 2, text: "none.csv cannot be opened." });
  for (const wrong of [[], ["--nothing"], ["--coarse", "o", "exact.csv", "coarse.csv"]])
    expect((await run(...wrong)).text).toMatch(/^Usage/);
});

test("gives JSON to programs, and writes a file at the atlas' precision", async () => {
  const { text } = await run("--json", "--coarse", "out.geojson", "exact.csv");
  const { files, today } = v.parse(answer, JSON.parse(text));
  expect(today).toBe("2026-11-28");
  expect(files[0]?.findings.map(({ kind, reason, at }) => [kind, reason, at])).toEqual([
    ["exact", "fine-point", 2],
    ["exact", "fine-column", 2],
  ]);
  expect(readFileSync(join(folder, "out.geojson"), "utf8")).toContain('"coordinates":[127,37.5]');
  expect((await run("out.geojson")).code).toBe(0);
});

test("leaves out what is known to be harmless, each with its reason", async () => {
  writeFileSync(join(folder, "note.txt"), "Kim Bogi-nam spoke; patrols were named.\n");
  writeFileSync(join(folder, "known.json"), '{"Kim Bogi-nam": "made up for this test"}');
  writeFileSync(join(folder, "unsaid.json"), '{"patrols": ""}');
  expect((await run("note.txt")).text).toContain("Kim Bogi-nam");
  const { code, text } = await run("--known", "known.json", "note.txt");
  expect([code, text.includes("Kim Bogi-nam"), text.includes("patrols")]).toEqual([1, false, true]);
  const unsaid = await run("--known", "unsaid.json", "note.txt");
  expect(unsaid).toEqual({
    code: 2,
    text: "unsaid.json is no JSON of words, each with its reason.",
  });
});

test("says it in Korean where that is asked for", async () => {
  const { text } = await run("--ko", "exact.csv");
  expect(text).toContain("2번째 줄");
  expect(text).not.toMatch(/\(영어\)/);
});
