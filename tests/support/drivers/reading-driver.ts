import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import type { Changes } from "#reading/releases/load-changes.ts";

/** What is read beside the map or over it, and the evidence that its sentences open. */
export class ReadingDriver {
  private readonly panels: Readonly<Record<"record" | "page", Locator>>;

  constructor(private readonly page: Page) {
    this.panels = {
      record: page.getByRole("complementary", { name: "Record", exact: true }),
      // The map lies beneath, and takes no focus there.
      page: page.getByRole("main").and(page.locator(":not([inert])")),
    };
  }

  private get evidence(): Locator {
    return this.page.getByRole("dialog", { name: "Evidence" });
  }

  /** Scrolls to the end of what is read. */
  async toEnd(panel: "record" | "page"): Promise<void> {
    await this.panels[panel].evaluate(
      (element) =>
        new Promise((scrolled) => {
          element.addEventListener("scroll", scrolled, { once: true });
          element.scrollTo({ top: element.scrollHeight });
        }),
    );
  }

  /** Pixels of what is read that lie above its panel. */
  async scrolledBy(panel: "record" | "page"): Promise<number> {
    return this.panels[panel].evaluate(({ scrollTop }) => scrollTop);
  }

  /** Types a year into a field of the page, key by key. */
  async typeYear(field: string, year: string): Promise<void> {
    await this.page.getByRole("spinbutton", { name: field }).focus();
    await this.page.keyboard.type(year);
  }

  /** Saves a file by its link; returns what is in it. */
  async download(file: string): Promise<string> {
    return this.saved(file, this.panels.page.getByRole("link", { name: file, exact: true }));
  }

  /** Saves of the first table that has any the rows that belong to what is shown. */
  async downloadShown(file: string, name: RegExp): Promise<string> {
    return this.saved(file, this.panels.page.getByRole("button", { name }));
  }

  private async saved(file: string, link: Locator): Promise<string> {
    const saving = this.page.waitForEvent("download");
    await link.first().click();
    const saved = await saving;
    if (saved.suggestedFilename() !== file)
      throw new Error(`It is saved as ${saved.suggestedFilename()}.`);
    return readFileSync(await saved.path(), "utf8");
  }

  /** The host has kept an older release as well, since which some things are told otherwise. */
  async hasKeptRelease(older: string, since: Changes): Promise<void> {
    const answers = { "releases.json": { kept: [older] }, [`releases/${older}.json`]: since };
    for (const [file, json] of Object.entries(answers))
      await this.page.route(`**/data/${file}`, (route) => route.fulfill({ json }));
  }

  /** What has changed since a release that the address cites. */
  async changesSince(): Promise<string> {
    const changes = this.page.getByRole("group").filter({ hasText: "What has changed" });
    await changes.getByText("What has changed", { exact: true }).click();
    return changes.innerText();
  }

  async openEvidence(): Promise<string> {
    await this.page
      .getByRole("button", { name: /^\d+ sources?\b/ })
      .first()
      .click();
    await this.evidence.waitFor({ state: "visible" });
    return this.evidence.innerText();
  }

  /** The sentences of the box of a year, each with what the mark at its end opens. */
  async yearSentences(year: number): Promise<{ sentence: string; evidence: string }[]> {
    const sentences = this.page
      .getByRole("region", { name: `In ${year}` })
      .getByRole("paragraph")
      .filter({ hasNot: this.page.locator("b") });
    await sentences.first().waitFor();
    const found: { sentence: string; evidence: string }[] = [];
    for (const each of await sentences.all()) {
      await each.getByRole("button", { name: /^\d+ sources?\b/ }).click();
      await this.evidence.waitFor({ state: "visible" });
      const evidence = await this.evidence.innerText();
      found.push({ sentence: await each.innerText(), evidence });
      await this.page.keyboard.press("Escape");
      await this.evidence.waitFor({ state: "hidden" });
    }
    return found;
  }

  /** What is listed of a country in a year. */
  async happenedIn(year: number): Promise<string> {
    return this.page
      .locator(".record-section", {
        has: this.page.getByRole("heading", { name: `What happened in ${year}` }),
      })
      .innerText();
  }

  /** The edges of the window that the evidence reaches over. */
  async evidenceBeyond(): Promise<string[]> {
    return this.evidence.evaluate((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const beyond = {
        left: left < 0,
        top: top < 0,
        right: right > innerWidth,
        bottom: bottom > innerHeight,
      };
      return Object.entries(beyond).flatMap(([edge, isBeyond]) => (isBeyond ? [edge] : []));
    });
  }

  /** What the evidence says of sources that disagree. */
  async disagreement(): Promise<string> {
    return this.evidence.getByRole("region", { name: "Sources disagree" }).innerText();
  }

  /** How often the evidence says that sources disagree, and whether a publication is seen before it is scrolled. */
  async evidenceAtFirst(): Promise<{ disputes: number; seesPublication: boolean }> {
    const disputes = await this.evidence.getByRole("region", { name: "Sources disagree" }).count();
    const top = await this.evidence
      .locator(".publication-head")
      .first()
      .evaluate((head) => head.getBoundingClientRect().bottom);
    const foot = await this.evidence
      .locator(".evidence-foot")
      .evaluate((element) => element.getBoundingClientRect().top);
    return { disputes, seesPublication: top <= foot };
  }

  /** Puts the readings that disagree side by side. */
  async compareReadings(): Promise<void> {
    await this.evidence.getByRole("button", { name: /^Compare / }).click();
  }

  /** Opens what the number of a country rests on, by the title of its section. */
  async openEvidenceOf(section: string): Promise<void> {
    await this.page
      .locator(".record-section", { has: this.page.getByRole("heading", { name: section }) })
      .getByRole("button", { name: /^\d+ sources?\b/ })
      .first()
      .click();
    await this.evidence.waitFor({ state: "visible" });
  }

  /** How many readings that disagree are in sight, each of which leads to its own sentence. */
  async readings(): Promise<number> {
    const dispute = this.evidence.getByRole("region", { name: "Sources disagree" });
    return dispute.getByRole("listitem").getByRole("button").count();
  }

  async openFurtherReadings(): Promise<void> {
    await this.evidence.getByText("Further readings").click();
    await this.evidence
      .getByText("Further readings")
      .locator("xpath=../..")
      .getByRole("list")
      .first()
      .waitFor();
  }

  /** How many words a country's record has before more is asked for, and how high it is, in pixels. */
  async extentOfRecord(name: string): Promise<{ words: number; height: number }> {
    const record = this.page.getByRole("region", { name: "Country record" });
    await record.and(this.page.locator(':not([aria-busy="true"])')).waitFor();
    await record.getByRole("heading", { name, exact: true }).waitFor();
    await record.getByText("Ask for a correction").waitFor();
    return record.evaluate((region) => {
      const wordsOf = (element: Element) =>
        element instanceof HTMLElement ? element.innerText.split(/\s+/).length : 0;
      // How new it is and how to have it corrected stand after all that there is more of.
      const foot = [...region.querySelectorAll(".record-redress")].map(wordsOf);
      const after = foot.reduce((sum, words) => sum + words, 0);
      return { words: wordsOf(region) - after, height: region.clientHeight };
    });
  }

  /** What stands in a country's record before more is asked for. */
  async record(name: string): Promise<string> {
    await this.extentOfRecord(name);
    return this.page.getByRole("region", { name: "Country record" }).innerText();
  }

  /** What stands in a route's record before more is asked for. */
  async routeRecord(): Promise<string> {
    const record = this.page.getByRole("region", { name: "Route record" });
    await record.and(this.page.locator(':not([aria-busy="true"])')).waitFor();
    return record.innerText();
  }

  /** What "Something is wrong here" says at the sentence that is open, once it is there to be copied. */
  async report(): Promise<string> {
    await this.evidence.getByRole("button", { name: "Something is wrong here" }).click();
    await this.evidence.getByRole("button", { name: "Copy", exact: true }).waitFor();
    return this.evidence.innerText();
  }

  async citeEvidence(): Promise<void> {
    await this.evidence.getByRole("button", { name: "Cite the source" }).click();
  }

  async evidenceIsOpen(): Promise<void> {
    await this.evidence.waitFor({ state: "visible" });
  }

  /** Where the mark of the incident that was asked for is, and what is told of it. */
  async markAndEvidence(): Promise<Readonly<Record<"mark" | "evidence", DOMRect>>> {
    const mark = this.page.locator(".chosen-mark");
    await mark.waitFor();
    const boxOf = (of: Locator) => of.evaluate((element) => element.getBoundingClientRect());
    return { mark: await boxOf(mark), evidence: await boxOf(this.evidence) };
  }

  async evidenceIsClosed(): Promise<void> {
    await this.evidence.waitFor({ state: "hidden" });
  }
}
