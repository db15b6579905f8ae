/** What is drawn, measured by the pixels of the screen: whether controls, states and focus are seen. */
import type { Locator, Page } from "playwright-core";

/** WCAG 2.2 (1.4.11). */
const leastContrast = 3;
/** Pixels of a control's edge that do not count as its sign, and around it that a ring may take. */
const [edge, around] = [3, 6];
/** Pixels that make something seen. */
const leastPixels = 12;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is marked, and by which attribute. */
const states = {
  "chosen country": [".country-list .guide-row", "aria-pressed"],
  "best result": ["[role=option]", "aria-selected"],
  "step that is past": [".step-card-progress i", "data-past"],
} as const;

export class ContrastDriver {
  constructor(private readonly page: Page) {}

  // then

  /** Controls on which nothing stands out from the ground that is drawn beneath it. */
  async blankControls(): Promise<string[]> {
    const controls = await this.page.evaluate((inset) => {
      const all = document.querySelectorAll<HTMLElement>(
        "button, a[href], input, select, textarea, summary, [role=option], .sheet-head",
      );
      return [...all].flatMap((control) => {
        const { x, y, width, height } = control.getBoundingClientRect();
        const hit = document.elementFromPoint(x + width / 2, y + height / 2);
        const isSeen = hit !== null && (control.contains(hit) || hit.contains(control));
        if (!isSeen || width < 8 || height < 8 || y < 0 || y + height > innerHeight) return [];
        // Ways along the profile, and the years, lie over what is drawn elsewhere.
        if (control.closest(".profile-strip, .year-slider")) return [];
        const name = control.getAttribute("aria-label") ?? control.textContent ?? "";
        const box = {
          ...{ x: x + inset, y: y + inset },
          ...{ width: width - 2 * inset, height: height - 2 * inset },
        };
        return [{ name: name.trim() || control.className, box }];
      });
    }, edge);
    const picture = await this.picture();
    const contrasts = await this.contrasts(
      picture,
      controls.map(({ box }) => box),
    );
    return controls.flatMap(({ name }, i) => ((contrasts[i] ?? 0) < leastContrast ? [name] : []));
  }

  /** Of these controls, by their names, those that look the same when keys bring the focus there. */
  async withoutRing(
    role: "button" | "application" | "combobox" | "slider",
    names: readonly string[],
  ) {
    const same: string[] = [];
    for (const name of names) {
      const control = this.page.getByRole(role, { name }).first();
      if (!(await this.showsRing(control))) same.push(name);
    }
    return same;
  }

  /** Whether a control looks otherwise with the focus; one that moved meanwhile is looked at again. */
  private async showsRing(control: Locator): Promise<boolean> {
    for (let looks = 0; looks < 4; looks += 1) {
      const box = await this.boxOf(control);
      await this.page.keyboard.press("Shift");
      await control.evaluate((element) => element.blur());
      const before = await this.picture(box);
      await control.focus();
      if (await this.differs(before, await this.picture(box))) return true;
    }
    return false;
  }

  /** Whether the first that is in a state looks otherwise without the attribute that says so, which goes. */
  async showsState(state: keyof typeof states): Promise<boolean> {
    const [selector, attribute] = states[state];
    const marked = `${selector}[${attribute}]:not([${attribute}="false"])`;
    const element = this.page.locator(marked).first();
    const box = await this.boxOf(element);
    const on = await this.picture(box);
    await element.evaluate((each, name) => each.removeAttribute(name), attribute);
    const off = await this.picture(box);
    return this.differs(on, off);
  }

  /** How wide the mark beside the route is that is chosen. */
  edgeOfChosenRoute(): Promise<string> {
    return this.look(".route-list-choose[aria-pressed=true]", "border-inline-start-width");
  }

  /** The colour of a part of the years' columns. */
  fillOf(part: "women" | "men"): Promise<string> {
    return this.look(`.years-chart-${part}`, "fill");
  }

  private look(selector: string, property: string): Promise<string> {
    return this.page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  }

  private async boxOf(element: Locator): Promise<Box> {
    await element.scrollIntoViewIfNeeded();
    const box = await element.boundingBox();
    if (!box) throw new Error("It is not on the page.");
    const { width = 0, height = 0 } = this.page.viewportSize() ?? {};
    const [x, y] = [Math.max(0, box.x - around), Math.max(0, box.y - around)];
    return {
      ...{ x, y },
      width: Math.min(width, box.x + box.width + around) - x,
      height: Math.min(height, box.y + box.height + around) - y,
    };
  }

  /** What stands on the screen now, of a part or of all; Playwright's own pictures take three times as long. */
  private async picture(part?: Box): Promise<string> {
    const client = await this.page.context().newCDPSession(this.page);
    const clip = part && { ...part, scale: 1 };
    const { data } = await client.send("Page.captureScreenshot", {
      ...(clip && { clip }),
      optimizeForSpeed: true,
    });
    await client.detach();
    return data;
  }

  /** The strongest contrast in each box, of what has enough pixels, to the colour of most of it. */
  private contrasts(picture: string, boxes: readonly Box[]): Promise<number[]> {
    return this.page.evaluate(
      async ({ png, parts, least }) => {
        const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", {
          willReadFrequently: true,
        });
        context?.drawImage(bitmap, 0, 0);
        const channel = (value: number) =>
          value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4;
        const light = (colour: number) =>
          0.2126 * channel(colour >> 16) +
          0.7152 * channel((colour >> 8) & 255) +
          0.0722 * channel(colour & 255);
        return parts.map(({ x, y, width, height }) => {
          const size = [Math.max(1, Math.floor(width)), Math.max(1, Math.floor(height))] as const;
          const data = context?.getImageData(Math.ceil(x), Math.ceil(y), ...size).data ?? [];
          const counts = new Map<number, number>();
          for (let i = 0; i < data.length; i += 4) {
            const colour = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
            counts.set(colour, (counts.get(colour) ?? 0) + 1);
          }
          const [ground = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
          const ratio = (colour: number) => {
            const [a, b] = [light(colour) + 0.05, light(ground) + 0.05];
            return Math.max(a, b) / Math.min(a, b);
          };
          // Letters are thin: the pixels of all strong colours count together.
          const strong = [...counts].map(([colour, count]) => ({ count, ratio: ratio(colour) }));
          strong.sort((a, b) => b.ratio - a.ratio);
          let pixels = 0;
          for (const { count, ratio: reached } of strong) {
            pixels += count;
            if (pixels >= least) return reached;
          }
          return 1;
        });
      },
      { png: picture, parts: boxes, least: leastPixels },
    );
  }

  /** Whether enough pixels of two pictures stand out from each other. */
  private differs(before: string, after: string): Promise<boolean> {
    return this.page.evaluate(
      async ({ pngs, least, contrast }) => {
        const [a = [], b = []] = await Promise.all(
          pngs.map(async (png) => {
            const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
            const bitmap = await createImageBitmap(new Blob([bytes]));
            const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", {
              willReadFrequently: true,
            });
            context?.drawImage(bitmap, 0, 0);
            return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
          }),
        );
        const channel = (value = 0) =>
          value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4;
        const light = (data: ArrayLike<number>, i: number) =>
          0.2126 * channel(data[i]) + 0.7152 * channel(data[i + 1]) + 0.0722 * channel(data[i + 2]);
        let pixels = 0;
        for (let i = 0; i < a.length; i += 4) {
          if (a[i] === b[i] && a[i + 1] === b[i + 1] && a[i + 2] === b[i + 2]) continue;
          const [one, other] = [light(a, i) + 0.05, light(b, i) + 0.05];
          if (Math.max(one, other) / Math.min(one, other) >= contrast) pixels += 1;
        }
        return pixels >= least;
      },
      { pngs: [before, after], least: leastPixels, contrast: leastContrast },
    );
  }
}
