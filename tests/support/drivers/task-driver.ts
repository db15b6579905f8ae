/** What a reader does to reach something, counted: presses, fields that are filled in, scrolls. */
import type { Locator, Page } from "playwright-core";

/** Runs in the page: counts what is done from now on. To press a field and to write in it is one thing. */
function countActions(): void {
  const { dataset } = document.documentElement;
  const isCounting = dataset["actions"] !== undefined;
  dataset["actions"] = "0";
  if (isCounting) return;
  let field: EventTarget | null = null;
  const act = () => {
    dataset["actions"] = String(Number(dataset["actions"]) + 1);
    field = null;
  };
  const isField = (target: EventTarget | null) =>
    target instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(target.type);
  addEventListener(
    "click",
    (event) => {
      // Enter presses a button as a pointer does; what scripts press is nobody's doing.
      if (event.isTrusted && !isField(event.target)) act();
    },
    true,
  );
  addEventListener(
    "input",
    ({ target }) => {
      if (!isField(target) || target === field) return;
      act();
      field = target;
    },
    true,
  );
  addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Enter" && isField(event.target)) act();
    },
    true,
  );
  addEventListener("wheel", act, true);
}

export class TaskDriver {
  constructor(private readonly page: Page) {}

  // when

  /** A first visit begins: nothing has been done yet. */
  async begin(): Promise<void> {
    await this.page.getByRole("combobox", { name: "Search" }).waitFor();
    await this.page.evaluate(countActions);
  }

  /** Writes into the search. */
  async ask(question: string): Promise<void> {
    await this.page.getByRole("combobox", { name: "Search" }).click();
    await this.page.keyboard.type(question);
    await this.page.getByRole("option").first().waitFor();
  }

  /** Presses what the search has found, by words of it. */
  async take(found: RegExp): Promise<void> {
    await this.page.getByRole("option", { name: found }).first().click();
  }

  /** Opens a route by its row. */
  async openRoute(name: string): Promise<void> {
    await this.page.getByRole("list", { name: "Routes" }).getByText(name, { exact: true }).click();
  }

  /** Saves the file that a link names. */
  async save(file: string): Promise<void> {
    const saving = this.page.waitForEvent("download");
    await this.page.getByRole("link", { name: file }).click();
    const saved = (await saving).suggestedFilename();
    if (saved !== file) throw new Error(`It is saved as ${saved}.`);
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).first().click();
  }

  // then

  /** Waits until words lie in the window and nothing lies on them: they are read without a scroll. */
  async reads(words: string | RegExp): Promise<void> {
    const found = this.page.getByText(words).first();
    await found.waitFor();
    await this.isInSight(found);
  }

  private async isInSight(locator: Locator): Promise<void> {
    await locator.evaluate(
      (element) =>
        new Promise<void>((seen) => {
          // What has no ground of its own, as the slider over the chart, hides nothing.
          const isClear = (over: Element) =>
            getComputedStyle(over).backgroundColor === "rgba(0, 0, 0, 0)";
          function look(): void {
            const [box] = element.getClientRects();
            const [x, y] = box ? [box.left + box.width / 2, box.top + box.height / 2] : [-1, -1];
            const top = document
              .elementsFromPoint(x, y)
              .find((over) => over.contains(element) || element.contains(over) || !isClear(over));
            if (top && (top.contains(element) || element.contains(top))) seen();
            else requestAnimationFrame(look);
          }
          look();
        }),
    );
  }

  /** How many things were done since the visit began. */
  async actions(): Promise<number> {
    return this.page.evaluate(() => Number(document.documentElement.dataset["actions"]));
  }
}
