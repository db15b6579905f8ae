/** The page as it is used by keys, at great enlargement and with other colours than ours. */
import type { Page } from "playwright-core";

/** What WCAG 2.2 (1.4.12) lets a reader set. */
const widerText =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

/** CSS pixels: WCAG 2.2 (2.5.8). */
const leastTarget = 24;
/** CSS pixels that a finger needs. */
export const fingerTarget = 44;

/** What stands on the page once the part that a key of the address asks for is there. */
const partsOfAddresses = [
  [/[#&]story=/, ".step-dots"],
  [/[#&](?:page|vs)=/, ".app-page h1, .app-page h2"],
  [/[#&](?:country|route|topic|event)=/, ".record[aria-busy=false]"],
] as const;

export class AccessDriver {
  constructor(private readonly page: Page) {}

  // when

  /** Begins again before the first stop of Tab. */
  async startOver(): Promise<void> {
    await this.page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute("tabindex");
    });
  }

  /** Presses Tab until what has the focus is called so; returns the stops that took. */
  async tabTo(name: RegExp, most = 120): Promise<number> {
    for (let stops = 1; stops <= most; stops += 1) {
      await this.page.keyboard.press("Tab");
      if (name.test(await this.focused())) return stops;
    }
    throw new Error(`Tab did not reach ${name} in ${most} stops.`);
  }

  async widenText(): Promise<void> {
    await this.page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, widerText);
  }

  /** Counts from here on what live regions say. */
  async listen(): Promise<void> {
    await this.page.evaluate(() => {
      const said: string[] = [];
      Reflect.set(window, "said", said);
      const live = "[role=status], [role=alert], [aria-live]:not([aria-live=off])";
      new MutationObserver((changes) => {
        const regions = new Set(
          changes.map(({ target }) =>
            (target instanceof Element ? target : target.parentElement)?.closest(live),
          ),
        );
        for (const region of regions) {
          const text = region?.textContent?.trim();
          if (text && region?.checkVisibility()) said.push(text);
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  }

  // then

  /** The name of what has the focus, or the name of the part that it is. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
    });
  }

  said(): Promise<string[]> {
    return this.page.evaluate(() => {
      const said: unknown = Reflect.get(window, "said");
      return Array.isArray(said) ? said.map(String) : [];
    });
  }

  /** Waits for what the address asks for: such parts come after the page. */
  private async partIsHere(): Promise<void> {
    const { hash } = new URL(this.page.url());
    const part = partsOfAddresses.find(([key]) => key.test(hash))?.[1];
    if (part !== undefined) await this.page.locator(part).first().waitFor();
  }

  /** Controls that are too small to hit, with their sizes; links within a sentence may be. */
  async smallTargets(least = leastTarget): Promise<string[]> {
    await this.partIsHere();
    return this.page.evaluate((least) => {
      const controls = document.querySelectorAll<HTMLElement>(
        "button, a[href], input, select, textarea, summary, [role=button], [tabindex='0']",
      );
      // Of most nothing more has to be asked.
      const isSmall = (control: HTMLElement) => {
        const box = (control.closest("label") ?? control).getBoundingClientRect();
        return box.width < least || box.height < least;
      };
      return [...controls].filter(isSmall).flatMap((control) => {
        if (!control.checkVisibility({ visibilityProperty: true })) return [];
        const target = control.closest("label") ?? control;
        // No pointer meets what keys go along on the map; links of the first map are drawn.
        if (getComputedStyle(target).pointerEvents === "none" || target.closest("svg")) return [];
        const box = target.getBoundingClientRect();
        // A mark in a sentence is met around it, too: what is laid over it reaches further.
        const around = getComputedStyle(target, "::before");
        const isAround = around.position === "absolute" && around.content !== "none";
        const reach = (size: string) => (isAround && Number.parseFloat(size)) || 0;
        const width = Math.max(box.width, reach(around.width));
        const height = Math.max(box.height, reach(around.height));
        const isHidden = width <= 1 || getComputedStyle(target).clipPath !== "none";
        const isInline = getComputedStyle(target).display === "inline";
        // Steps in a row are as wide as there is room: the buttons beneath lead to each as well.
        const leastWidth = target.closest("ol")?.matches(".step-dots") ? 24 : least;
        if (isHidden || isInline || (width >= leastWidth - 0.1 && height >= least - 0.1)) return [];
        const name = control.getAttribute("aria-label") ?? control.textContent?.trim();
        return [`${name} ${control.className}: ${width.toFixed(0)} × ${height.toFixed(0)}`];
      });
    }, least);
  }

  /** Text that does not fit its box where that cannot be scrolled. */
  cutTexts(): Promise<string[]> {
    return this.page.evaluate(() => {
      const cuts = (element: HTMLElement) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath !== "none" || !element.checkVisibility({ visibilityProperty: true }))
          return false;
        const wide = element.scrollWidth > element.clientWidth + 1;
        const high = element.scrollHeight > element.clientHeight + 1;
        const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
        return (wide && hides(overflowX)) || (high && hides(overflowY));
      };
      return [...document.querySelectorAll<HTMLElement>("body *")]
        .filter(
          (element) =>
            element.textContent?.trim() && !element.closest(".map-view") && cuts(element),
        )
        .map((element) => `${element.className}: ${element.textContent?.trim().slice(0, 60)}`);
    });
  }

  /** Of the panels and the page that is read those that are wider than the window leaves them. */
  async tooWide(): Promise<string[]> {
    await this.partIsHere();
    return this.page.evaluate(() =>
      [...document.querySelectorAll(".app-panel, .app-page, html")].flatMap((part) =>
        part.checkVisibility() && part.scrollWidth > part.clientWidth + 1
          ? [`${part.className}: ${part.scrollWidth} in ${part.clientWidth}`]
          : [],
      ),
    );
  }

  /** Controls that something else covers even when they are scrolled to. */
  async coveredControls(): Promise<string[]> {
    await this.partIsHere();
    return this.page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>(
        "button:not(:disabled), a[href], input, select, summary",
      );
      return [...controls].flatMap((control) => {
        const isShown = control.checkVisibility({ visibilityProperty: true });
        const target = control.closest("label") ?? control;
        if (!isShown || control.closest("[inert]") || target.getBoundingClientRect().width <= 1)
          return [];
        target.scrollIntoView({ block: "center", inline: "center" });
        const { left, top, width, height } = target.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        if (hit && (target.contains(hit) || hit.contains(target))) return [];
        const name = control.getAttribute("aria-label") ?? control.textContent?.trim();
        return [`${name} (${control.className}) lies under ${hit?.className ?? "nothing"}`];
      });
    });
  }

  /** Buttons with words but without an outline, though colours are forced. */
  buttonsWithoutEdge(): Promise<string[]> {
    return this.page.evaluate((buttons) => {
      return [...document.querySelectorAll<HTMLElement>(buttons)].flatMap((button) => {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(button);
        const hasEdge = Number.parseFloat(borderTopWidth) > 0 && borderTopStyle !== "none";
        return hasEdge ? [] : [button.textContent ?? ""];
      });
    }, ".tool-button, .close-button, .play-button");
  }

  /** The outline of what has the focus. */
  focusOutline(): Promise<string> {
    return this.page.evaluate(() => {
      if (!document.activeElement) return "";
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      return `${outlineStyle} ${outlineWidth}`;
    });
  }
}
