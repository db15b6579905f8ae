/** The site in Korean, read without WebGL, as its words are asked about. */
import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { inject } from "vitest";
import { facts } from "#subject/facts.ts";
import { findFaults } from "../page/axe.ts";
import { sharedBrowser } from "../page/browser.ts";
import { Fetching } from "../page/fetching.ts";

/** Runs in the page: a browser that draws no WebGL. */
function refuseWebgl(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
}

/** Runs in the page: what it says to the eye and the ear, apart from titles, names and addresses. */
function saidByPage(): string[] {
  const named = ["aria-label", "title", "placeholder", "alt"];
  const untold = "[translate=no], [lang=en], cite, code, script, style, noscript";
  const said = [document.title];
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(untold)) said.push(node.data);
    if (node instanceof Element && !node.closest(untold))
      said.push(...named.map((name) => node.getAttribute(name) ?? ""));
  }
  return said.filter((text) => text.trim() !== "");
}

/** A word of the interface in Korean. */
export function koreanWord(file: string, key: string): string {
  const words: unknown = JSON.parse(readFileSync(`src/languages/ko/${file}.json`, "utf8"));
  const word: unknown = Reflect.get(Object(words), key);
  if (typeof word !== "string") throw new Error(`There is no Korean word for ${key}.`);
  return word;
}

/** What is called the same in every language: those who write and publish, and their titles. */
const names = Object.values(facts.sources)
  .flatMap(namesIn)
  .sort((one, other) => other.length - one.length);

function namesIn(value: unknown): string[] {
  if (typeof value === "string") return value.length > 2 ? [value] : [];
  if (typeof value !== "object" || value === null || "en" in value) return [];
  return Object.values(value).flatMap(namesIn);
}

const isEnglish = (text: string) => /[a-z]{3,} [a-z]{2,}/.test(text);

interface Reader {
  /** What the device prefers. */
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
}

export class KoreanPage {
  private readonly fetching: Fetching;

  private constructor(
    private readonly context: BrowserContext,
    private readonly page: Page,
  ) {
    this.fetching = new Fetching(page);
  }

  static async open(path: string, { locale = "ko-KR", width = 1440, height = 900 }: Reader = {}) {
    const context = await (await sharedBrowser()).newContext({
      viewport: { width, height },
      reducedMotion: "reduce",
      serviceWorkers: "block",
      locale,
    });
    await context.addInitScript(refuseWebgl);
    const page = await context.newPage();
    const opened = new KoreanPage(context, page);
    await opened.goTo(path);
    return opened;
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Opens an address of the site, which may lead on. */
  async follow(path: string): Promise<void> {
    await this.page.goto(`${inject("site")}${path}`, { waitUntil: "commit" });
  }

  /** Opens an address of the site and waits until nothing more is fetched for it. */
  async goTo(path: string): Promise<void> {
    await this.page.goto("about:blank");
    await this.page.goto(`${inject("site")}${path}`, { waitUntil: "networkidle" });
  }

  /** Goes to another view of the page that is open, and waits until all of it is there. */
  async show(hash: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      location.hash = wanted;
    }, hash);
    await this.fetching.isOver();
  }

  /** Waits until the reader is led to a place, from the site on, in a language. */
  async arrivesAt(path: string, language: string): Promise<void> {
    const address = `${inject("site")}${path}`;
    await this.page.waitForURL(({ href }) => href === address);
    await this.page.locator(`html[lang="${language}"]`).waitFor({ state: "attached" });
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).first().click();
  }

  async chooseInMenu(menu: string, item: string): Promise<void> {
    await this.press(menu);
    await this.page.getByRole("menuitem", { name: item, exact: true }).click();
  }

  /** Types what is looked for and takes the first answer. */
  async search(text: string): Promise<void> {
    await this.page.getByRole("combobox").first().fill(text);
    await this.page.getByRole("option").first().click();
  }

  async hasHeading(text: string): Promise<void> {
    await this.page.getByRole("heading", { name: text }).first().waitFor();
  }

  async hasDialog(): Promise<void> {
    await this.page.getByRole("dialog").first().waitFor();
  }

  /** The bold fonts that were sent for because the letters which come with the page did not do. */
  async boldLettersSentFor(): Promise<string[]> {
    return this.page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name.split("/").at(-1) ?? "")
        .filter((name) => /-kr-more-\d+-600/.test(name)),
    );
  }

  async says(text: string): Promise<boolean> {
    return this.page.getByText(text).first().isVisible();
  }

  /** Sentences in which English words are left, but for who publishes: two in a row, with no Hangul beside. */
  async englishLeft(): Promise<string[]> {
    const said = await this.page.evaluate(saidByPage);
    return [...new Set(said)].filter((text) => {
      if (/\(영어\)/.test(text)) return true;
      if (/[가-힣]/.test(text) || !isEnglish(text)) return false;
      return isEnglish(names.reduce((left, name) => left.replaceAll(name, ""), text));
    });
  }

  faults(): Promise<string[]> {
    return findFaults(this.page);
  }
}
