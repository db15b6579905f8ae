/** A browser for the bench, the same for every page. */
import { chromium } from "playwright-core";
import { runnerImport } from "vite";
import { findBrowser } from "../../.tools/browser.mjs";

const { chromiumFlags } = (await runnerImport("./tests/support/page/chromium.ts")).module;

/** Milliseconds for which a browser that has just been launched, or a page after much work, is busy. */
const restMilliseconds = 1500;

/** A browser that has come to rest. */
export async function openBrowser() {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: chromiumFlags });
  await new Promise((resolve) => setTimeout(resolve, restMilliseconds));
  return browser;
}

/**
 * A page of its own cache and storage.
 * @param {import("playwright-core").Browser} browser
 */
export function openPage(browser) {
  return browser.newPage({ viewport: { width: 1280, height: 800 } });
}

/**
 * Goes to a page and waits until it has set a mark; its moment in milliseconds.
 * @param {import("playwright-core").Page} page
 * @param {string} url
 * @param {string} mark
 */
export async function goUntil(page, url, mark) {
  await page.goto(url);
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, {
    timeout: 180_000,
  });
  return page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0, mark);
}

/**
 * The details of every mark of a name.
 * @param {import("playwright-core").Page} page
 * @param {string} mark
 */
export function detailsOf(page, mark) {
  return page.evaluate(
    (name) => performance.getEntriesByName(name).map((entry) => Reflect.get(entry, "detail")),
    mark,
  );
}

/**
 * Asks the heap once all garbage is gone.
 * @template Answer
 * @param {import("playwright-core").Page} page
 * @param {(session: import("playwright-core").CDPSession) => Promise<Answer>} ask
 */
async function askHeap(page, ask) {
  // The map first loads what it was last sent to.
  await page.waitForTimeout(restMilliseconds);
  const session = await page.context().newCDPSession(page);
  // What a weak reference held is gone only after a second collection.
  for (let i = 0; i < 3; i += 1) await session.send("HeapProfiler.collectGarbage");
  const answer = await ask(session);
  await session.detach();
  return answer;
}

/** @param {import("playwright-core").CDPSession} session */
async function usedSizeOf(session) {
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

/**
 * Bytes of JavaScript's heap in use once all garbage is gone.
 * @param {import("playwright-core").Page} page
 */
export const usedHeapOf = (page) => askHeap(page, usedSizeOf);

/**
 * The same, and how many of the bytes are not the code that the engine makes of a program while it
 * grows hot. Not for a heap of hundreds of megabytes: it is written out to be counted.
 * @param {import("playwright-core").Page} page
 */
export const heapOf = (page) =>
  askHeap(page, async (session) => {
    const used = await usedSizeOf(session);
    let text = "";
    session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => {
      text += chunk;
    });
    await session.send("HeapProfiler.takeHeapSnapshot", {});
    const { snapshot, nodes } = JSON.parse(text);
    const { node_fields: fields, node_types: types } = snapshot.meta;
    const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
    const code = types[type].indexOf("code");
    let objects = 0;
    for (let i = 0; i < nodes.length; i += fields.length) {
      if (nodes[i + type] !== code) objects += nodes[i + size];
    }
    return { used, objects };
  });
