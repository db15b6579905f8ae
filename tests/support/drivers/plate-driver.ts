/** The frame of the page: how the window is shared out, and what the panel shows. */
import type { Locator, Page } from "playwright-core";

type SheetHeight = "small" | "half as tall as the window" | "tall";

export class PlateDriver {
  constructor(private readonly page: Page) {}

  // when

  async openTab(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
  }

  /** Swipes the head of the sheet up (or, below zero, down) by pixels. */
  async swipe(pixels: number): Promise<void> {
    const head = this.page.getByRole("button", { name: /^Make the panel/ });
    const box = await head.boundingBox();
    if (!box) throw new Error("There is no sheet.");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x, y - pixels, { steps: 5 });
    await this.page.mouse.up();
  }

  async pressHead(): Promise<void> {
    await this.page.getByRole("button", { name: /^Make the panel/ }).click();
  }

  // then

  /** Of the map's key, its zoom and the tools of the years, by their names, those that something covers or the window cuts off. */
  async cutOff(): Promise<string[]> {
    const key = this.page.getByRole("complementary", { name: "Map key", exact: true });
    const tools = this.page.getByRole("region", { name: "Timeline" }).getByRole("button");
    const zoom = this.page.getByRole("button", { name: /^Zoom (?:in|out)$/ });
    return key
      .or(zoom)
      .or(tools)
      .evaluateAll((parts) =>
        parts.flatMap((part) => {
          const { left, top, right, bottom } = part.getBoundingClientRect();
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          const edges = [
            [left + 2, y],
            [right - 2, y],
            [x, top + 2],
            [x, bottom - 2],
          ] as const;
          const isWhole = edges.every(([at, down]) =>
            part.contains(document.elementFromPoint(at, down)),
          );
          return isWhole ? [] : [part.getAttribute("aria-label") ?? part.textContent ?? ""];
        }),
      );
  }

  /** The share of the map, from 0 to 1, that its key hides. */
  async keyShare(): Promise<number> {
    const key = this.page.getByRole("complementary", { name: "Map key", exact: true });
    await key.getByText("Caught or sent back").waitFor();
    const [box, share] = await Promise.all([key.boundingBox(), this.mapShare()]);
    const { width = 0, height = 0 } = this.page.viewportSize() ?? {};
    return ((box?.width ?? 0) * (box?.height ?? 0)) / (share * width * height);
  }

  /** How many pixels of the button that follows a route lie over the foot of its sheet, and how high it is. */
  async followsInSight(): Promise<{ readonly over: number; readonly height: number }> {
    const follow = this.page.getByRole("button", { name: /^Follow it st/ });
    const [button, tabs] = await Promise.all([
      follow.boundingBox(),
      this.page.getByRole("navigation", { name: "Parts of the atlas" }).boundingBox(),
    ]);
    if (!button || !tabs) throw new Error("There is no route in a sheet.");
    return { over: tabs.y - button.y, height: button.height };
  }

  /** Controls of the bar, the tabs and the years, and the first numbers, that have no room for their words or are not whole. */
  async crowded(): Promise<string[]> {
    const parts = ".app-bar :is(button, input), .phone-tabs button, .years-strip button";
    return this.page.locator(`${parts}, .finding-numbers li`).evaluateAll((found) =>
      found.flatMap((part) => {
        const name = part.getAttribute("aria-label") ?? part.textContent ?? "";
        if (part.getBoundingClientRect().width <= 1 || !part.checkVisibility()) return [];
        const panel = part.closest(".app-panel");
        if (panel) part.scrollIntoView({ block: "center" });
        const { left, right, top, bottom } = part.getBoundingClientRect();
        const said = part.querySelector(":scope > span")?.getBoundingClientRect();
        const isWhole = [left + 4, right - 4].every((x) => {
          const hit = document.elementFromPoint(x, (top + bottom) / 2);
          return hit !== null && (part.contains(hit) || hit.closest("search, li") !== null);
        });
        const fits = !said || said.width <= 1 || (said.left >= left - 1 && said.right <= right + 1);
        const box = part.closest(".app-bar, .phone-tabs, .years-strip, .app-panel");
        const held = box?.getBoundingClientRect();
        const isIn = !held || panel !== null || (top >= held.top && bottom <= held.bottom + 1);
        return isWhole && fits && isIn ? [] : [name];
      }),
    );
  }

  /** Whether the map's key lies on the line that says what the map is not. */
  keyTouchesCaveat(): Promise<boolean> {
    return this.touches(
      this.page.getByRole("complementary", { name: "Map key", exact: true }),
      ".app-caveat .app-credit",
    );
  }

  /** Whether what is told of the address lies on the year that stands on the map. */
  noticeTouchesYear(): Promise<boolean> {
    return this.touches(this.page.locator(".app-notices .notice-bar"), ".app-year > *");
  }

  private touches(one: Locator, other: string): Promise<boolean> {
    return one.evaluate((element, selector) => {
      const a = element.getBoundingClientRect();
      const b = document.querySelector(selector)?.getBoundingClientRect();
      if (!b) throw new Error(`There is nothing called ${selector}.`);
      return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
    }, other);
  }

  /** Presses the sign on the map of a phone; what it says of the map, and whether that is whole and bare of other signs. */
  async aboutMap(): Promise<{ words: string; isWhole: boolean }> {
    const sign = this.page.getByRole("button", { name: "About this map" });
    if ((await sign.getAttribute("aria-expanded")) !== "true") await sign.click();
    const line = this.page.locator("#app-caveat");
    await line.waitFor();
    const isWhole = await line.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isIn = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      const corners = [left + 4, right - 4].flatMap((x) =>
        [top + 4, bottom - 4].map((y) => [x, y]),
      );
      // It lets pointers through: what lies over it would be met before the map.
      const others = corners.flatMap(([x = 0, y = 0]) =>
        document.elementsFromPoint(x, y).slice(0, 1),
      );
      return isIn && others.every((other) => other.closest("button, .app-panel") === null);
    });
    return { words: await line.innerText(), isWhole };
  }

  /** Whether the words that stand in the empty search field have room in it. */
  searchWordsFit(): Promise<boolean> {
    return this.page.getByRole("combobox", { name: "Search" }).evaluate((field) => {
      if (!(field instanceof HTMLInputElement)) throw new Error("That is no field.");
      const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(field);
      const pen = document.createElement("canvas").getContext("2d");
      if (!pen) throw new Error("Nothing can be measured.");
      pen.font = font;
      // The browser keeps room for the sign that empties the field.
      const sign = 24;
      const room =
        field.clientWidth -
        sign -
        Number.parseFloat(paddingInlineStart) -
        Number.parseFloat(paddingInlineEnd);
      const { width } = pen.measureText(field.placeholder);
      return width > 0 && width <= room;
    });
  }

  /** How the bar of a country's stances is drawn, span by span: dotted, or beginning by and by. */
  stanceBar(): Promise<{ isDotted: boolean; fadesIn: boolean }[]> {
    return this.page.locator(".stance-bar-span").evaluateAll((spans) =>
      spans.map((span) => {
        const { backgroundImage, maskImage } = getComputedStyle(span);
        return { isDotted: backgroundImage !== "none", fadesIn: maskImage !== "none" };
      }),
    );
  }

  /** Of the stances of a record, those whose sources or years do not lie on a line of their own. */
  async stancesBroken(): Promise<string[]> {
    const list = this.page.getByRole("list", { name: "Stance by period" });
    await list.waitFor();
    return list.getByRole("listitem").evaluateAll((items) =>
      items.flatMap((item) => {
        const word = item.querySelector(".stance-bar-does > span, span > span");
        const chip = item.querySelector(".source-chip");
        const [a, b] = [word, chip].map((each) => each?.getBoundingClientRect());
        if (!a || !b) throw new Error("A stance has no sources.");
        const isLevel = Math.abs((a.top + a.bottom) / 2 - (b.top + b.bottom) / 2) < 8;
        return isLevel ? [] : [item.textContent ?? ""];
      }),
    );
  }

  /** Of the numbers that are told first, each with the name of the mark of its sources, where that is seen. */
  foundNumbers(): Promise<(readonly [string, string])[]> {
    const finding = this.page.getByRole("region", { name: "What the atlas finds" });
    return finding.getByRole("listitem").evaluateAll((items) =>
      items.map((item) => {
        const mark = item.querySelector("button");
        const name = mark?.checkVisibility() ? (mark.getAttribute("aria-label") ?? "") : "";
        return [item.querySelector("strong")?.textContent ?? "", name] as const;
      }),
    );
  }

  /** Whether the map has the focus, and a ring shows it. */
  async mapHasRing(): Promise<boolean> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement?.closest("#map")) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      return outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2;
    });
  }

  /** What a press of the sheet's head would lead to. */
  async headLeadsTo(height: SheetHeight): Promise<void> {
    await this.page
      .getByRole("button", { name: `Make the panel ${height}`, exact: true })
      .waitFor();
  }

  /** The share of the window, from 0 to 1, in which a pointer meets the map, or its key on it. */
  mapShare(): Promise<number> {
    return this.page.evaluate(() => {
      const step = 8;
      const points = { all: 0, map: 0 };
      const rows = Math.ceil(innerHeight / step - 0.5);
      for (let row = 0; row < rows; row += 1) {
        const y = (row + 0.5) * step;
        // Of a grid every fourth point, in each row others: an edge is met as exactly as by all.
        for (let x = ((row % 4) + 0.5) * step; x < innerWidth; x += 4 * step) {
          points.all += 1;
          if (document.elementFromPoint(x, y)?.closest("#map, #first-map, .app-map"))
            points.map += 1;
        }
      }
      return points.map / points.all;
    });
  }

  /** The share of the window, from 0 to 1, that the map takes for its own and fits its subject into. */
  fittedShare(): Promise<number> {
    return this.page.evaluate(() => {
      const root = getComputedStyle(document.documentElement);
      const inset = (side: string) =>
        Number.parseFloat(root.getPropertyValue(`--inset-${side}`)) || 0;
      const width = innerWidth - inset("left") - inset("right");
      const height = innerHeight - inset("top") - inset("bottom");
      return (width * height) / (innerWidth * innerHeight);
    });
  }

  /** The parts of the panel that are shown, by their names: there is one at a time. */
  async panels(): Promise<string[]> {
    const names = ["Start", "Record", "Story"];
    const shown = await Promise.all(
      names.map(async (name) => {
        const panel = this.page.getByRole("complementary", { name, exact: true });
        return (await panel.isVisible()) ? [name] : [];
      }),
    );
    return shown.flat();
  }

  /** What the finding says, and how large the letters of its headline are. */
  async findingLetters(): Promise<{ words: string; size: number }> {
    const finding = this.page.getByRole("region", { name: "What the atlas finds" });
    const size = await finding
      .getByRole("heading")
      .evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
    return { words: await finding.innerText(), size };
  }

  /** How high the columns of the years may be, in heights of the letters below them. */
  chartLines(): Promise<number> {
    return this.page.locator(".years-chart-foot").evaluate((foot) => {
      const values = [...document.querySelectorAll(".years-plot-values span")];
      const [lowest = 0, highest = 0] = [0, -1].map((at) => {
        const { top = 0, bottom = 0 } = values.at(at)?.getBoundingClientRect() ?? {};
        return (top + bottom) / 2;
      });
      const axis = foot.closest(".years-plot")?.querySelector(".years-plot-axis");
      if (!axis) throw new Error("The years have no axis.");
      return (lowest - highest) / Number.parseFloat(getComputedStyle(axis).fontSize);
    });
  }

  /** Whether the key lies folded behind its button. */
  async keyIsFolded(): Promise<boolean> {
    const key = this.page.getByRole("complementary", { name: "Map key", exact: true });
    const button = key.getByRole("button", { name: "Map key", expanded: false });
    return (await button.count()) === 1;
  }

  /** Pixels between the years that are written under the chart. */
  gapsOfYears(): Promise<number[]> {
    return this.page.locator(".years-plot-axis span").evaluateAll((years) => {
      const boxes = years.map((year) => year.getBoundingClientRect());
      const inTurn = boxes.sort((a, b) => a.left - b.left);
      return inTurn.slice(1).map(({ left }, at) => left - (inTurn[at]?.right ?? left));
    });
  }
}
