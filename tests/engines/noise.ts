import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { installedFirefox } from "../../.tools/engines.mjs";
import { EngineAtlas } from "../support/engines/engine-atlas.ts";
import { FirefoxEngine } from "../support/engines/firefox.ts";
import { Host } from "../support/hosts/host.ts";

/** In a Firefox that keeps pages from knowing the device, which draws noise for what they read back. */
export function tryNoise(installed: ReturnType<typeof installedFirefox>): void {
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
      await atlas.choose("Make a picture");
      await atlas.says("a PNG would be noise");
      await atlas.choose("Save PNG");
      await atlas.says("No PNG was saved");
      await atlas.choose("Save SVG");
      await atlas.savedFile("svg", "</svg>");
      expect(atlas.savedNames().filter((name) => name.endsWith(".png"))).toEqual([]);
      expect(await atlas.complaints()).toEqual([]);
    });
  });
}
