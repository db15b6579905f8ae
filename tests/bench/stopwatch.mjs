/** What the bench puts into a page before anything else runs there. It knows nothing of the page. */

/**
 * Puts `stopwatch` on the page. `arm(mark)` waits for the next click; its promise holds the
 * milliseconds from that click to the end of the frame that paints what the mark tells of.
 * `longTasks()` tells of every task over 50 ms since it was last asked.
 */
export function installStopwatch() {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** @type {{duration: number, name: string}[]} */
  let seen = [];

  /** @param {string} mark */
  async function arm(mark) {
    const before = performance.getEntriesByName(mark).length;
    const event = await new Promise((resolve) =>
      addEventListener("click", resolve, { once: true, capture: true }),
    );
    do await nextFrame();
    while (performance.getEntriesByName(mark).length === before);
    // Frames paint after their callbacks, in the same task; what is most urgent comes next.
    await Reflect.get(globalThis, "scheduler").postTask(() => {}, { priority: "user-blocking" });
    return performance.now() - event.timeStamp;
  }

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.push({ duration, name: "task" });
  }).observe({ type: "longtask" });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      for (const { duration, sourceURL, invoker } of Reflect.get(entry, "scripts") ?? []) {
        const file = String(sourceURL).split("/").pop() ?? "";
        seen.push({ duration, name: `${file} (${String(invoker).split("/").pop()})` });
      }
    }
  }).observe({ type: "long-animation-frame" });

  Reflect.set(globalThis, "stopwatch", {
    arm,
    longTasks: () => {
      const told = seen;
      seen = [];
      return told;
    },
  });
}

/**
 * Clicks, and times the click until the mark's frame is painted.
 * @param {import("playwright-core").Page} page
 * @param {string} mark
 * @param {() => Promise<void>} click
 * @returns {Promise<number>}
 */
export async function timeClick(page, mark, click) {
  const handle = await page.evaluateHandle((name) => {
    const { arm } = Reflect.get(globalThis, "stopwatch");
    return { taken: arm(name) };
  }, mark);
  await click();
  return handle.evaluate(({ taken }) => taken);
}

/**
 * @param {import("playwright-core").Page} page
 * @returns {Promise<{duration: number, name: string}[]>}
 */
export function takeLongTasks(page) {
  return page.evaluate(() => Reflect.get(globalThis, "stopwatch").longTasks());
}
