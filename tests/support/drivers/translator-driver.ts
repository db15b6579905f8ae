/** A browser's translator, as it meets the page: it puts every text into elements of its own. */
import type { Page } from "playwright-core";

export class TranslatorDriver {
  private isTranslating = false;

  constructor(private readonly page: Page) {}

  /** From now on every text node, also each one to come, is wrapped as Chrome's translator does. */
  async translates(): Promise<void> {
    if (this.isTranslating) return;
    this.isTranslating = true;
    await this.page.evaluate(() => {
      const wrap = (text: Text) => {
        const parent = text.parentElement;
        if (!parent || parent.closest("font, script, style, textarea, title")) return;
        const outer = document.createElement("font");
        const inner = document.createElement("font");
        outer.append(inner);
        text.replaceWith(outer);
        inner.append(text);
      };
      const wrapAll = (node: Node) => {
        if (node instanceof Text) return wrap(node);
        const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
        const found: Text[] = [];
        while (texts.nextNode())
          if (texts.currentNode instanceof Text) found.push(texts.currentNode);
        found.forEach(wrap);
      };
      wrapAll(document.body);
      new MutationObserver((records) => {
        for (const { addedNodes } of records) addedNodes.forEach(wrapAll);
      }).observe(document.body, { childList: true, subtree: true });
    });
  }

  /** All words on the page, in their order, without those of drawings. */
  words(): Promise<string> {
    return this.page.evaluate(() => {
      // A copy in a document that shows and fetches nothing.
      const copy = document.implementation.createHTMLDocument().importNode(document.body, true);
      for (const each of copy.querySelectorAll("svg, script, style")) each.remove();
      return (copy.textContent ?? "").replace(/\s+/g, " ");
    });
  }

  /**
   * The texts that stand beside other nodes of their element, or that a component returned bare:
   * React holds on to such a text node, which a translator takes away from it.
   */
  looseTexts(): Promise<string[]> {
    return this.page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const loose: string[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode;
        // React marks each node that it will look for again.
        if (Object.keys(text).some((key) => key.startsWith("__reactFiber")))
          loose.push(`${text.textContent} in ${text.parentElement?.outerHTML.slice(0, 160)}`);
      }
      return loose;
    });
  }
}
