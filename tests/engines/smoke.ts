/** What holds in every engine. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { stories } from "#subject/stories/stories.ts";
import type { Engine } from "../support/engines/engine.ts";
import { EngineAtlas } from "../support/engines/engine-atlas.ts";
import { Host, serveOtherSite } from "../support/hosts/host.ts";
import { shareOfCommonestColour } from "../support/pictures/picture-colours.ts";

const [first, second] = stories.find(({ id }) => id === "mongolia")?.steps ?? [];

/** A browser that has been started, and the site that it is shown. */
export interface Tried<E extends Engine> {
  readonly engine: E;
  readonly atlas: EngineAtlas;
  readonly site: string;
}

/**
 * The same for each engine: `start` starts it, where it is installed. What else is to be tried in the
 * same browser comes before the server goes.
 */
export function smoke<E extends Engine>(
  name: string,
  start: (() => Promise<E>) | undefined,
  more?: (tried: () => Tried<E>) => void,
): void {
  describe.skipIf(start === undefined)(`in ${name}`, () => {
    const host = new Host();
    let site = "";
    let engine: E;
    let atlas: EngineAtlas;

    beforeAll(async () => {
      if (!start) return;
      site = await host.start("dist", 4320, false);
      engine = await start();
      atlas = new EngineAtlas(engine);
    });
    afterEach(async ({ task }) => {
      const complaints = await atlas.complaints();
      // Of a page that a test has failed on nothing is known.
      if (task.result?.state === "fail") await atlas.leave();
      expect(complaints).toEqual([]);
    });
    afterAll(async () => {
      await atlas?.close();
      await host.stop();
    });

    test("the embed stands in another site's frame that may only run scripts", async () => {
      const style = "position: fixed; inset: 0; width: 700px; height: 500px; border: 0";
      const { address, server } = await serveOtherSite(
        `<iframe sandbox="allow-scripts" src="${site}embed.html#country=LA" style="${style}"></iframe>`,
      );
      await atlas.openFramed(address);
      await atlas.shows("Laos");
      await atlas.mapStands();
      server.close();
    });

    test("the map, a country by a click, a year by a key, search, a picture", async () => {
      await atlas.open(`${site}#at=105,35,2.6`);
      await atlas.mapStands();
      await atlas.clickAt(103, 47.5);
      await atlas.shows("Mongolia");
      await atlas.focusYear();
      await atlas.press("ArrowRight");
      await atlas.hashHolds("year=");
      await atlas.hashHolds(`year=${(await atlas.year()).slice(0, 4)}`);
      await atlas.search("laos");
      await atlas.shows("Laos");
      await atlas.choose("Make a picture");
      await atlas.choose("Save PNG");
      const share = shareOfCommonestColour(await atlas.savedFile("png", "IEND"));
      expect(share).toBeGreaterThan(0.05);
      expect(share).toBeLessThan(0.8);
      await atlas.says("Saved as");
      await atlas.isKept();
    });

    test("a story goes on to its next step", async () => {
      await atlas.goTo(site, "story=mongolia");
      await atlas.shows(first?.title.en ?? "");
      await atlas.choose("Next");
      await atlas.shows(second?.title.en ?? "");
    });

    more?.(() => ({ engine, atlas, site }));

    test("after one visit it stands with the server gone", async () => {
      await host.stop();
      await atlas.open(`${site}#country=LA`);
      await atlas.shows("Laos");
      await atlas.mapStands();
    });
  });
}
