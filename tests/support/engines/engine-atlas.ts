/** The atlas as a reader of another browser meets it: the driver of the smoke tests. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import { pointOn } from "../pictures/mercator.ts";
import type { Engine, Key } from "./engine.ts";

/** Waits until something is seen; another engine draws in software, on a machine that does more. */
function until<T>(what: string, look: () => Promise<T | null | false>): Promise<T> {
  return vi.waitFor(
    async () => {
      const seen = await look();
      if (seen === null || seen === false) throw new Error(`Waited in vain for ${what}.`);
      return seen;
    },
    { timeout: 150_000, interval: 100 },
  );
}

export class EngineAtlas {
  constructor(private readonly engine: Engine) {}

  // when

  async open(address: string): Promise<void> {
    await this.engine.open(address);
    await until("the page", () => this.engine.run(() => document.readyState === "complete"));
  }

  /** Goes to a view of the site, as a link on the page does that is open; opens it if another is. */
  async goTo(site: string, hash: string): Promise<void> {
    const isThere = await this.engine.run(
      (begins, wanted) => {
        if (!location.href.startsWith(`${begins}#`)) return false;
        for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog[open]"))
          dialog.close();
        location.hash = wanted;
        return true;
      },
      site,
      hash,
    );
    if (!isThere) await this.open(`${site}#${hash}`);
  }

  /** Leaves the page that is open. */
  async leave(): Promise<void> {
    await this.engine.open("about:blank");
  }

  /** Opens another site's page with a frame in it, and turns to what the frame shows. */
  async openFramed(address: string): Promise<void> {
    // WebKit's driver may turn to what the frame was before, and stays there: the page is opened anew.
    await until("the frame", async () => {
      await this.open(address);
      await this.engine.enterFrame();
      return this.engine.run(() => location.href !== "about:blank");
    });
  }

  /** Clicks a place of the map, in degrees; the address must say where the map stands. */
  async clickAt(longitude: number, latitude: number): Promise<void> {
    const { box, address } = await this.engine.run(() => {
      const rectangle = document.querySelector("#map")?.getBoundingClientRect();
      const { x = 0, y = 0, width = 0, height = 0 } = rectangle ?? {};
      return { box: { x, y, width, height }, address: location.href };
    });
    const point = pointOn(box, address, longitude, latitude);
    await this.engine.click(point.x, point.y);
  }

  press(key: Key): Promise<void> {
    return this.engine.press(key);
  }

  async focusYear(): Promise<void> {
    await this.focus("input[type=range]");
  }

  async search(words: string): Promise<void> {
    await this.focus("[role=combobox]");
    await this.engine.type(words);
    await until("what was found", () =>
      this.engine.run(() => document.querySelector("[role=option]") !== null),
    );
    await this.engine.press("Enter");
  }

  private async focus(selector: string): Promise<void> {
    await until(selector, () =>
      this.engine.run((wanted) => {
        const element = document.querySelector<HTMLElement>(wanted);
        element?.focus();
        return element !== null && document.activeElement === element;
      }, selector),
    );
  }

  /** Clicks a button that can be pressed, by its name, once it has come to rest. */
  async choose(name: string): Promise<void> {
    let before = "";
    const point = await until(`the button ${name}`, async () => {
      const place = await this.placeOf(name);
      const isAtRest = JSON.stringify(place) === before;
      before = JSON.stringify(place);
      return isAtRest && place;
    });
    await this.engine.click(point.x, point.y);
  }

  private placeOf(name: string): Promise<{ x: number; y: number } | null> {
    return this.engine.run((wanted) => {
      const button = [...document.querySelectorAll("button")].find(
        (each) => (each.ariaLabel ?? each.textContent).trim() === wanted && !each.disabled,
      );
      button?.scrollIntoView({ block: "nearest" });
      const box = button?.getBoundingClientRect();
      if (!button || !box || box.width === 0) return null;
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      // Something may still lie over it.
      return button.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : null;
    }, name);
  }

  // then

  /** Waits until MapLibre's map stands. */
  async mapStands(): Promise<void> {
    await until("the map", () =>
      this.engine.run(() => performance.getEntriesByName("map-ready").length > 0),
    );
  }

  /** Waits until the map that is drawn for good stands. */
  async drawnMapStands(): Promise<void> {
    await until("the drawn map", () =>
      this.engine.run(() => document.querySelector(".drawn-explorer-paper > svg") !== null),
    );
  }

  /** Waits until a heading of this name is on the page. */
  async shows(heading: string): Promise<void> {
    await until(`the heading ${heading}`, () =>
      this.engine.run(
        (wanted) =>
          [...document.querySelectorAll<HTMLElement>("h1, h2")].some(
            (each) => each.innerText.trim() === wanted,
          ),
        heading,
      ),
    );
  }

  async says(words: string): Promise<void> {
    await until(`the words ${words}`, () =>
      this.engine.run((wanted) => document.body.innerText.includes(wanted), words),
    );
  }

  /** The year that the page tells of, by what its slider says. */
  year(): Promise<string> {
    return this.engine.run(
      () => document.querySelector("input[type=range]")?.getAttribute("aria-valuetext") ?? "",
    );
  }

  async hashHolds(part: string): Promise<void> {
    await until(`the address with ${part}`, () =>
      this.engine.run((wanted) => location.hash.includes(wanted), part),
    );
  }

  /** Waits until a file of this kind has been saved; returns what is in it. */
  savedFile(kind: string, end: string): Promise<Uint8Array> {
    return until(`a saved ${kind}`, async () => {
      const name = this.savedNames().find((each) => each.endsWith(`.${kind}`));
      if (name === undefined) return null;
      const bytes = readFileSync(join(this.engine.downloads, name));
      // What is still being written has no end yet.
      return bytes.includes(end) && bytes;
    });
  }

  /** What lies under the scroll bars of all that scrolls, each once. */
  async scrollBarGrounds(): Promise<string[]> {
    const colours = await this.engine.run(() =>
      [...document.querySelectorAll("*")]
        .filter((each) => each.scrollHeight > each.clientHeight + 1)
        .map((each) => getComputedStyle(each))
        .filter(({ overflowY }) => overflowY === "auto" || overflowY === "scroll")
        .map(({ scrollbarColor }) => scrollbarColor.replace(/.*\)\s+/, "")),
    );
    return [...new Set(colours.map((each) => each.replace("rgba(0, 0, 0, 0)", "transparent")))];
  }

  savedNames(): string[] {
    return readdirSync(this.engine.downloads);
  }

  /** Waits until all of the site is on the device. */
  async isKept(): Promise<void> {
    await until("what keeps the site", () =>
      this.engine.run(() => {
        const { dataset } = document.documentElement;
        void navigator.serviceWorker.ready.then(() => {
          dataset["kept"] = "";
        });
        return dataset["kept"] !== undefined;
      }),
    );
  }

  complaints(): Promise<string[]> {
    return this.engine.complaints();
  }

  close(): Promise<void> {
    return this.engine.close();
  }
}
