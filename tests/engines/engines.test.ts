/** Firefox and WebKit one after the other: side by side they would take each other's cores. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { stories } from "#subject/stories/stories.ts";
import { installedFirefox, installedWebkit } from "../../.tools/engines.mjs";
import { FirefoxEngine } from "../support/engines/firefox.ts";
import { WebkitEngine } from "../support/engines/webkit.ts";
import { tryNoise } from "./noise.ts";
import { smoke } from "./smoke.ts";

const [firefox, webkit] = [installedFirefox(), installedWebkit()];
const singleFile = pathToFileURL(resolve("dist-single/the-long-way-south.html")).href;
const [story] = stories;

smoke("WebKit", webkit && (() => WebkitEngine.start(webkit)));

smoke("Firefox", firefox && (() => FirefoxEngine.start(firefox)), (tried) => {
  test("a handout has no empty sheet, and nothing stands alone on one", async () => {
    const { atlas, engine, site } = tried();
    await atlas.goTo(site, `story=${story?.id}&page=handout`);
    await atlas.says(story?.steps.at(-1)?.title.en ?? "");
    await atlas.says("Live, with every sentence’s sources:");
    for (const [width, height] of [
      [210, 297],
      [297, 210],
    ] as const) {
      const sheets = await engine.print(width, height);
      expect(sheets.length).toBeGreaterThan(2);
      expect(sheets[0]).toContain(story?.title.en);
      expect(sheets[0]).toContain("Withheld:");
      expect(sheets.filter((sheet) => sheet.length < 100)).toEqual([]);
    }
  });

  // WebKit takes a minute of a core to read it; Chromium and Firefox say whether it is sound.
  test("the single file opens from a disk", async () => {
    const { atlas } = tried();
    await atlas.open(`${singleFile}#country=LA`);
    await atlas.shows("Laos");
    await atlas.mapStands();
  });
});

tryNoise(firefox);
