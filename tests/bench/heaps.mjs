/** The heaps of a page and of its workers together: what is handed to a worker is held there. */

/** @typedef {import("playwright-core").CDPSession} Session */
/** @typedef {{usedSize: number, backingStorageSize?: number}} Heap */

/** Lists of numbers lie beside the heap. */
const sizeOf = (/** @type {Heap} */ { usedSize, backingStorageSize = 0 }) =>
  usedSize + backingStorageSize;

/** Milliseconds in which what was begun comes to its end. */
const restMilliseconds = 1500;

/**
 * Ways to ask each worker of a page.
 * @param {Session} session
 */
async function attachWorkers(session) {
  /** @type {Map<string, (result: any) => void>} */
  const waiting = new Map();
  /** @type {string[]} */
  const workers = [];
  let asked = 0;
  session.on("Target.attachedToTarget", ({ sessionId }) => workers.push(sessionId));
  session.on("Target.receivedMessageFromTarget", ({ sessionId, message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(`${sessionId} ${id}`)?.(result);
  });
  await session.send("Target.setAutoAttach", {
    ...{ autoAttach: true, waitForDebuggerOnStart: false, flatten: false },
  });
  return workers.map((sessionId) => async (/** @type {string} */ method) => {
    asked += 1;
    const answer = new Promise((resolve) => waiting.set(`${sessionId} ${asked}`, resolve));
    const message = JSON.stringify({ id: asked, method });
    await session.send("Target.sendMessageToTarget", { sessionId, message });
    return answer;
  });
}

/**
 * Bytes in use once all garbage is gone.
 * @param {import("playwright-core").Page} page
 */
export async function allHeapsOf(page) {
  await page.waitForTimeout(restMilliseconds);
  const session = await page.context().newCDPSession(page);
  const askPage = (/** @type {any} */ method) => session.send(method);
  let sum = 0;
  for (const ask of [askPage, ...(await attachWorkers(session))]) {
    // What a weak reference held is gone only after a second collection.
    for (let i = 0; i < 3; i += 1) await ask("HeapProfiler.collectGarbage");
    sum += sizeOf(await ask("Runtime.getHeapUsage"));
  }
  await session.detach();
  return sum;
}
