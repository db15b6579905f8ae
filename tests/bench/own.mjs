/** A reader's own lines on the map, against a source of MapLibre's that is handed the same lines. */
import { goUntil, openPage } from "./browse.mjs";
import { allHeapsOf } from "./heaps.mjs";
import { median, megabytes, ratio } from "./numbers.mjs";

/** @param {readonly number[]} values */
const worst = (values) => Math.round(Math.max(0, ...values));

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 */
async function measureOnce(browser, url) {
  const page = await openPage(browser);
  await goUntil(page, url, "own-ready");
  /** @param {string} name */
  const call = (name) => page.evaluate((of) => Reflect.get(globalThis, of)(), name);
  await call("makeLines");
  const before = await allHeapsOf(page);
  const { ms, task } = await call("showLines");
  const after = await allHeapsOf(page);
  const frames = await call("pan");
  await page.close();
  return { ms, task, bytes: after, more: after - before, frames };
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {import("./sites.mjs").Sites} sites
 * @param {number} rounds
 */
export async function measureOwn(browser, { inside }, rounds) {
  const rows = [];
  for (const vertices of [100_000, 1_000_000]) {
    /** @type {Record<"ours" | "bare", Awaited<ReturnType<typeof measureOnce>>[]>} */
    const taken = { ours: [], bare: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const kind of /** @type {const} */ (["bare", "ours"])) {
        const query = `vertices=${vertices}${kind === "bare" ? "&bare" : ""}`;
        taken[kind].push(
          await measureOnce(browser, `${inside.url}tests/bench/pages/own.html?${query}`),
        );
      }
    }
    const of = (/** @type {"ours" | "bare"} */ kind) => {
      const all = taken[kind];
      return {
        ms: Math.round(median(all.map(({ ms }) => ms))),
        task: Math.round(median(all.map(({ task }) => task))),
        bytes: median(all.map(({ bytes }) => bytes)),
        more: median(all.map(({ more }) => more)),
        frame: Math.round(median(all.flatMap(({ frames }) => frames))),
        slowest: median(all.map(({ frames }) => worst(frames))),
      };
    };
    const bare = of("bare");
    for (const kind of /** @type {const} */ (["bare", "ours"])) {
      const each = of(kind);
      rows.push({
        vertices,
        lines: kind === "bare" ? "bare source" : "own layer",
        "drawn, ms": each.ms,
        "time ratio": ratio(each.ms, bare.ms),
        "longest task, ms": each.task,
        "heaps, MB": megabytes(each.bytes),
        "heaps ratio": ratio(each.bytes, bare.bytes),
        "more by showing, MB": megabytes(each.more),
        "a frame of panning, ms": each.frame,
        "slowest, ms": each.slowest,
      });
    }
  }
  return { "A reader's own lines on the map that stands": rows };
}
