/** The site that `vite build --mode trial` made, read without WebGL, as its words are asked about alone. */
import type { BrowserContext, Page } from "playwright-core";
import { facts } from "#subject/facts.ts";
import { sharedBrowser } from "../page/browser.ts";
import { Fetching } from "../page/fetching.ts";
import { insideOut, wordsLeft } from "../texts/inside-out.ts";
import { Host } from "./host.ts";

/** Runs in the page: a browser that draws no WebGL and keeps nothing. */
function refuseWebgl(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
}

/** Runs in the page: what it says to the eye and to the ear, apart from what is of another language. */
function saidByPage(): string[] {
  const named = ["aria-label", "title", "placeholder", "alt", "aria-description", "aria-valuetext"];
  const untold = "[translate=no], cite, code, script, style, noscript";
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

/** What is called the same in every language: those who write and publish, their titles, spellings of a term. */
function namesOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || "en" in value) return [];
  return Object.values(value).flatMap(namesOf);
}

const called = [
  ...Object.values(facts.sources),
  ...facts.claims.map(({ term, work }) => ({ ...term, by: work?.by })),
];
const names = [...new Set(called.flatMap(namesOf))].sort((one, other) => other.length - one.length);

/** How a name falls in two at each of its spaces. */
const halves = names.flatMap((name) =>
  [...name.matchAll(/ /g)].map(
    ({ index }) => [name.slice(0, index), name.slice(index + 1)] as const,
  ),
);

/** A line of a picture without the part of a name that goes on in the next, or came from the one before. */
function withoutEnds(text: string, before: string, after: string): string {
  const begun = halves.find(([one, two]) => text.endsWith(one) && after.startsWith(two));
  const ended = halves.find(([one, two]) => before.endsWith(one) && text.startsWith(two));
  return text.slice(ended?.[1].length ?? 0, text.length - (begun?.[0].length ?? 0));
}

/** Addresses, files and kinds of files are no words, though a name may be in them; codes of places and of releases are none either. */
const addresses = /https?:\S+|\blocalhost\S+|\b[\w-]+\.(csv|json|geojson|md|html)\b/g;
const releases = /\b\d{4}-\d\d-\d\d-[0-9a-f]{8}\b/g;
const codes = /\b[A-Z]{2,}\d*\b/g;

const withoutAddresses = (text: string) => text.replace(addresses, "").replace(releases, "");
const hasWords = (text: string) => wordsLeft(withoutAddresses(text).replace(codes, "")).length > 0;

export class TrialSite {
  private constructor(
    private readonly host: Host,
    private readonly context: BrowserContext,
    private readonly page: Page,
    private readonly address: string,
    private readonly fetching = new Fetching(page),
  ) {}

  static async open(): Promise<TrialSite> {
    const host = new Host();
    const address = await host.start("dist-trial", 4350, false);
    const context = await (await sharedBrowser()).newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
    await context.addInitScript(refuseWebgl);
    return new TrialSite(host, context, await context.newPage(), address);
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.host.stop();
  }

  /** Opens an address and waits until nothing more is fetched for it. */
  async follow(path: string): Promise<void> {
    await this.page.goto("about:blank");
    await this.page.goto(`${this.address}${path}`, { waitUntil: "networkidle" });
  }

  /** Opens a view of the site in the page that is open. */
  async goTo(hash: string): Promise<void> {
    if (!this.page.url().startsWith(`${this.address}#`)) await this.follow("#");
    await this.page.evaluate((wanted) => {
      for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog[open]"))
        dialog.close();
      location.hash = wanted;
    }, hash);
    await this.fetching.isOver();
  }

  async openDialog(button: string): Promise<void> {
    await this.page
      .getByRole("button", { name: insideOut(button), exact: true })
      .first()
      .click();
    await this.page.getByRole("dialog").first().waitFor();
  }

  /** Waits until the picture is drawn, with its words. */
  async showsPicture(): Promise<void> {
    await this.page.locator("dialog[open] [role=img] svg text").first().waitFor();
  }

  /** The texts of the page in which a word was not told, with what is called by its own name left out. */
  async wordsLeft(): Promise<string[]> {
    const said = await this.page.evaluate(saidByPage);
    const left = said.flatMap((text, i) => {
      // Most were told; names are looked for, one after the other, in those alone that were not.
      if (!hasWords(text)) return [];
      const whole = withoutEnds(text, said[i - 1] ?? "", said[i + 1] ?? "");
      const told = names.reduce((rest, name) => rest.replaceAll(name, ""), withoutAddresses(whole));
      return hasWords(told) ? [whole] : [];
    });
    return [...new Set(left)];
  }
}
