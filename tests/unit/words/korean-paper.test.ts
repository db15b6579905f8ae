/** What style sheets write on paper is told too. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tellStyles } from "#site/entry/tell-page.ts";
import { english } from "#site/languages.ts";
import { koreanTeller } from "../../support/texts/in-korean.ts";

test("the foot of a handout's sheet names the atlas in the reader's language", async () => {
  const [root, file] = [process.cwd(), "src/stories/paper/paper-print.css"];
  const styles = readFileSync(file, "utf8");
  const told = (teller: typeof english) => tellStyles({ root, teller }, styles, file);
  expect(await told(english)).toContain('content: "The Long Way South"');
  expect(await told(koreanTeller)).toContain('content: "남으로 가는 먼 길"');
  expect(await tellStyles({ root, teller: english }, "a {}", file)).toBeUndefined();
});
