import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { pointOn } from "../pictures/mercator.ts";

interface PublishedLeg {
  readonly properties: { readonly leg: string };
  readonly geometry: { readonly coordinates: readonly (readonly number[])[] };
}

/** The map as a reader's pointer meets it. */
export class MapDriver {
  constructor(private readonly page: Page) {}

  /** Waits until a map stands: MapLibre's, or the one that is drawn for good. */
  async isReady(): Promise<void> {
    await this.page.waitForFunction(
      () =>
        performance.getEntriesByName("map-ready").length > 0 ||
        document.querySelector(".drawn-explorer-paper > svg") !== null,
    );
  }

  /** Clicks a place of the map, in degrees, once the map stands still. */
  async clickAt(longitude: number, latitude: number): Promise<void> {
    const { x, y } = await this.pointOf(longitude, latitude);
    await this.page.mouse.click(x, y);
  }

  /**
   * Clicks the middle of a leg once the pointer that rests there finds its route: the lines of a map that
   * has moved come a while after it, and until then what lies beneath them is met.
   */
  async clickOnRoute(leg: string, route: string): Promise<void> {
    const { x, y } = await this.pointOf(...(await this.middleOf(leg)));
    const named = async () => {
      await this.page.mouse.move(x - 2, y);
      await this.page.mouse.move(x, y);
      return this.page.locator(".tip b").allInnerTexts();
    };
    // A pointer is left to rest on it in between: only then is it named.
    await expect.poll(named, { interval: 200 }).toEqual([route]);
    await this.page.mouse.click(x, y);
  }

  /** Clicks the middle of a leg, where the published data draw it. */
  async clickOnLeg(leg: string): Promise<void> {
    await this.clickAt(...(await this.middleOf(leg)));
  }

  async tapOnLeg(leg: string): Promise<{ readonly x: number; readonly y: number }> {
    const at = await this.pointOf(...(await this.middleOf(leg)));
    await this.page.touchscreen.tap(at.x, at.y);
    return at;
  }

  private async middleOf(leg: string): Promise<[number, number]> {
    const response = await fetch(new URL("data/routes.geojson", inject("site")));
    const { features }: { features: PublishedLeg[] } = await response.json();
    const line =
      features.find(({ properties }) => properties.leg === leg)?.geometry.coordinates ?? [];
    const [longitude, latitude] = line[Math.floor(line.length / 2)] ?? [];
    if (longitude === undefined || latitude === undefined) throw new Error(`No leg ${leg}.`);
    return [longitude, latitude];
  }

  async hoverAt(longitude: number, latitude: number): Promise<void> {
    const { x, y } = await this.pointOf(longitude, latitude);
    await this.page.mouse.move(x - 2, y);
    await this.page.mouse.move(x, y, { steps: 3 });
  }

  async drag(dx: number, dy: number): Promise<void> {
    await this.page.mouse.move(700, 400);
    await this.page.mouse.down();
    await this.page.mouse.move(700 + dx, 400 + dy, { steps: 6 });
    await this.page.mouse.up();
  }

  /** The window comes to a screen with another number of pixels to each of the page's. */
  async moveToScreen(ratio: number): Promise<void> {
    const client = await this.page.context().newCDPSession(this.page);
    const { width, height } = this.page.viewportSize() ?? { width: 1280, height: 800 };
    const screen = { width, height, deviceScaleFactor: ratio, mobile: false };
    await client.send("Emulation.setDeviceMetricsOverride", screen);
    await this.page.waitForFunction((wanted) => devicePixelRatio === wanted, ratio);
    // Chromium tells of a screen that is not real with the next thing that queries may ask for.
    await this.page.emulateMedia({ contrast: "more" });
    await this.page.emulateMedia({ contrast: "no-preference" });
  }

  /** Waits until MapLibre draws so many pixels to each of the page's. */
  async drawsAtRatio(ratio: number): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const canvas = document.querySelector("canvas");
      return canvas !== null && canvas.width === canvas.clientWidth * wanted;
    }, ratio);
  }

  /** The address must say where the map stands. */
  private async pointOf(longitude: number, latitude: number): Promise<{ x: number; y: number }> {
    await this.isReady();
    const box = await this.page.getByRole("region", { name: "Map" }).first().boundingBox();
    if (!box) throw new Error("There is no map.");
    return pointOn(box, this.page.url(), longitude, latitude);
  }
}
