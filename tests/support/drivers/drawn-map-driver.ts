/** The drawn map that takes over, and what it takes over from, as a reader meets them. */
import type { Locator, Page } from "playwright-core";
import { shortenRests } from "../page/page-options.ts";

/** Upper left corner and size, in CSS pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Waits for an element, also for one that is drawn anew at this moment, and returns its box. */
async function boxOf(element: Locator): Promise<Box> {
  await element.waitFor();
  return (await element.boundingBox()) ?? boxOf(element);
}

export class DrawnMapDriver {
  constructor(private readonly page: Page) {}

  private get map(): Locator {
    return this.page.getByRole("application", { name: /^Drawn map/ });
  }

  // when

  async focus(): Promise<void> {
    await this.map.focus();
  }

  /** Turns the wheel over a point of the map; a negative turn comes closer. */
  async wheel(x: number, y: number, turn: number): Promise<void> {
    await this.page.mouse.move(x, y);
    await this.page.mouse.wheel(0, turn);
  }

  async tap(x: number, y: number): Promise<void> {
    await this.page.touchscreen.tap(x, y);
  }

  /** Takes the graphics context from MapLibre, for good or until it has noticed. */
  async loseContext(restored: boolean): Promise<void> {
    if (!restored) await this.page.evaluate(shortenRests);
    await this.page.locator("canvas").evaluate((canvas, givenBack) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error("There is no canvas.");
      const extension = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      if (!extension) throw new Error("The context cannot be lost.");
      const giveBack = () => setTimeout(() => extension.restoreContext());
      if (givenBack) canvas.addEventListener("webglcontextlost", giveBack, { once: true });
      extension.loseContext();
    }, restored);
  }

  // then

  /** Notes the drawing at hand; what comes after it is drawn anew. */
  async noteDrawing(): Promise<void> {
    await this.map.locator("svg").evaluate((svg) => svg.setAttribute("data-noted", ""));
  }

  async isDrawnAnew(): Promise<void> {
    await this.map.locator("svg:not([data-noted])").waitFor();
  }

  /** Waits until the map is drawn and stands still. */
  async isDrawn(): Promise<void> {
    await this.page.locator(".drawn-explorer-paper:not([data-moving]) > svg").waitFor();
  }

  /** Waits for the line that says what happened, and returns it. */
  async says(): Promise<string> {
    const line = this.page.getByRole("status").filter({ hasText: "Try the other map again" });
    await line.waitFor();
    return line.innerText();
  }

  /** Of how many lines the words are that say what happened, and how many pixels below a country they begin. */
  async lineOverMap(country: string): Promise<{ readonly lines: number; readonly away: number }> {
    const line = this.page.getByRole("status").filter({ hasText: "Try the other map again" });
    const land = await this.map.locator(`[data-country="${country}"]`).boundingBox();
    return line.evaluate(
      (element, bottom) => {
        const { top } = element.getBoundingClientRect();
        const words = [...element.querySelectorAll("p > *")].flatMap((part) => [
          ...part.getClientRects(),
        ]);
        const isBelow = (box: DOMRect, i: number) => box.top > (words[i - 1]?.bottom ?? 0) - 4;
        return { lines: words.filter(isBelow).length, away: top - bottom };
      },
      (land?.y ?? Number.NaN) + (land?.height ?? 0),
    );
  }

  /** Waits until MapLibre's map has stood so many times. */
  async hasStood(times: number): Promise<void> {
    await this.page.waitForFunction(
      (count) => performance.getEntriesByName("map-ready").length >= count,
      times,
    );
  }

  async legs(): Promise<string[]> {
    const legs = await this.map
      .locator("[data-leg]")
      .evaluateAll((paths) => paths.map((path) => path.getAttribute("data-leg") ?? ""));
    return [...new Set(legs)].sort();
  }

  /** Waits until the drawing holds these legs and no others. */
  async holdsLegs(expected: readonly string[]): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const paths = document.querySelectorAll(".drawn-explorer-paper [data-leg]");
      const ids = new Set([...paths].map((path) => path.getAttribute("data-leg") ?? ""));
      return [...ids].sort().join() === wanted;
    }, [...expected].sort().join());
  }

  /** Waits until a country is outlined as the chosen one. */
  async outlines(id: string): Promise<void> {
    await this.map.locator(`[data-part=outline] [href$="-country-${id}"]`).waitFor({
      state: "attached",
    });
  }

  /** Where a country is drawn; its id is that of ISO 3166. */
  async countryBox(id: string): Promise<Box> {
    return boxOf(this.map.locator(`[data-country=${id}]`));
  }

  /** Whether all of a country shows in what the panels leave of the page. */
  async isFree(id: string): Promise<boolean> {
    const record = await boxOf(this.page.getByRole("complementary", { name: "Record" }));
    const years = await boxOf(this.page.getByRole("region", { name: "Timeline" }));
    const { x, y, width, height } = await this.countryBox(id);
    const window = this.page.viewportSize() ?? { width: 0 };
    const isBetween = x > record.x + record.width && x + width < window.width;
    return isBetween && y > 0 && y + height < years.y;
  }

  /** How often Tab stops inside the map. */
  /** Waits until the borders of provinces are drawn. */
  async showsProvinces(): Promise<void> {
    await this.map.locator("[data-part=provinces]").waitFor({ state: "attached" });
  }

  /** Names of the map beneath something else of the page, by their words. */
  async coveredNames(): Promise<string[]> {
    await this.isDrawn();
    return this.map.locator("[data-labels]").evaluateAll((groups) => {
      const signs = [...document.querySelectorAll(".app-credit")].map((sign) =>
        sign.getBoundingClientRect(),
      );
      const names = groups.flatMap((group) => [...group.querySelectorAll("text, rect")]);
      if (names.length === 0) throw new Error("The map has no names.");
      const isCovered = (name: Element) => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        const y = (top + bottom) / 2;
        // What lets a pointer through is not met by one.
        const isUnderWords = signs.some(
          (sign) =>
            sign.width > 0 &&
            left < sign.right &&
            right > sign.left &&
            top < sign.bottom &&
            bottom > sign.top,
        );
        const met = [left + 1, (left + right) / 2, right - 1].map((x) =>
          document.elementFromPoint(x, y),
        );
        return isUnderWords || met.some((element) => !element?.closest(".drawn-explorer-paper"));
      };
      return names.filter(isCovered).map((name) => name.textContent || name.tagName);
    });
  }

  /** All names of the map, as they stand on it. */
  async names(): Promise<string[]> {
    await this.isDrawn();
    return this.map.locator("[data-labels] text").allTextContents();
  }

  /** Whether there is a picture in the drawing: the relief is MapLibre's alone. */
  async hasRelief(): Promise<boolean> {
    return (await this.map.locator("image").count()) > 0;
  }

  async stopsInside(): Promise<number> {
    return this.map.locator("a, [tabindex]").count();
  }
}
