import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedFirefox } from "../../.tools/engines.mjs";
import { EngineAtlas } from "../support/engines/engine-atlas.ts";
import { FirefoxEngine } from "../support/engines/firefox.ts";
import { Host } from "../support/hosts/host.ts";
import { smoke } from "./smoke.ts";

const installed = installedFirefox();

smoke("Firefox", installed && (() => FirefoxEngine.start(installed)));

describe.skipIf(!installed)("paper in Firefox", () => {
  const host = new Host();
  let engine: FirefoxEngine;
  let atlas: EngineAtlas;
  let site = "";

  beforeAll(async () => {
    if (!installed) return;
    site = await host.start("dist", 4340, false);
    engine = await FirefoxEngine.start(installed);
    atlas = new EngineAtlas(engine);
  });
  afterAll(async () => {
    await atlas?.close();
    await host.stop();
  });

  test("a handout has no empty sheet, and nothing stands alone on one", async () => {
    await atlas.open(`${site}#story=through-laos&page=handout`);
    await atlas.says("After the journey");
    await atlas.says("Live, with every sentence’s sources:");
    for (const [width, height] of [
      [210, 297],
      [297, 210],
    ] as const) {
      const sheets = await engine.print(width, height);
      expect(sheets.length).toBeGreaterThan(5);
      expect(sheets[0]).toContain("The usual way south");
      expect(sheets[0]).toContain("Withheld:");
      expect(sheets.filter((sheet) => sheet.length < 100)).toEqual([]);
    }
  });
});

describe.skipIf(!installed)("in a Firefox that gives noise for drawn pixels", () => {
  const host = new Host();
  let site = "";
  let atlas: EngineAtlas;

  beforeAll(async () => {
    if (!installed) return;
    site = await host.start("dist", 4330, false);
    const protective = {
      "privacy.resistFingerprinting": true,
      // Scroll bars that take room, as on most desktops.
      "widget.gtk.overlay-scrollbars.enabled": false,
    };
    atlas = new EngineAtlas(await FirefoxEngine.start(installed, protective));
  });
  afterAll(async () => {
    await atlas?.close();
    await host.stop();
  });

  test("the map's names can be read, and no picture of noise is saved", async () => {
    await atlas.open(`${site}#country=LA`);
    await atlas.drawnMapStands();
    await atlas.says("a simpler map is drawn");
    expect(await atlas.scrollBarGrounds()).toEqual(["transparent"]);
    await atlas.choose("Make a figure");
    await atlas.says("a PNG would be noise");
    await atlas.choose("Save PNG");
    await atlas.says("No PNG was saved");
    await atlas.choose("Save SVG");
    await atlas.savedFile("svg", "</svg>");
    expect(atlas.savedNames().filter((name) => name.endsWith(".png"))).toEqual([]);
    expect(await atlas.complaints()).toEqual([]);
  });
});
