import { language } from "#languages/words/locale.ts";

/** Copies the page's style sheets into another document; addresses stay those of this page. */

import { subject } from "#subject/subject.ts";
import type { Theme } from "#symbology/themes.ts";

function copyStyles(to: Document): void {
  for (const node of document.querySelectorAll('link[rel="stylesheet"], style')) {
    const copy = to.importNode(node, true);
    if (node instanceof HTMLLinkElement) copy.setAttribute("href", node.href);
    to.head.append(copy);
  }
}

/**
 * Opens an empty window that looks like the page, for the one who presents. It belongs to this page
 * and needs no server. Null where the browser refuses.
 */
export function openNotesWindow(title: string, theme: Theme["name"]): Window | null {
  const opened = window.open("", `${subject.slug}-notes`, "popup,width=960,height=720");
  // Some that stop windows close them at once instead.
  if (!opened || opened.closed) return null;
  const page = opened.document;
  page.head.replaceChildren();
  page.body.replaceChildren();
  copyStyles(page);
  page.title = title;
  page.documentElement.lang = language;
  page.documentElement.dataset["theme"] = theme;
  return opened;
}
