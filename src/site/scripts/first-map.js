/** Runs before the page is drawn: the theme that is kept on this device (src/view/device.ts). */
try {
  const theme = localStorage.getItem("long-way-south.theme");
  if (theme !== null && theme !== "system") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is denied: the system's theme it is.
}

/**
 * Marks when the map that is drawn into the page is first on screen, and then asks for the engine of
 * the map that takes its place: earlier, that would hold up this one.
 */
function beginEngine(startTime) {
  performance.mark("first-map", { startTime });
  const engine = document.getElementById("engine");
  if (engine === null) return;
  document.head.append(engine.content);
  // Read to its end, so that all of it is at hand when the worker is started.
  fetch(engine.dataset.worker, { priority: "low" })
    .then((answer) => answer.arrayBuffer())
    .catch(() => {});
}
function afterNextFrame() {
  requestAnimationFrame(() => {
    // A message is read after the frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => beginEngine(performance.now());
    port2.postMessage(null);
  });
}
const watcher = new MutationObserver(() => {
  // What follows the drawing is there, so all of it is.
  if (document.getElementById("root") === null) return;
  watcher.disconnect();
  const whole = performance.now();
  if (!PerformanceObserver.supportedEntryTypes.includes("paint")) return afterNextFrame();
  new PerformanceObserver((list, observer) => {
    const [paint] = list.getEntriesByName("first-contentful-paint");
    if (paint === undefined) return;
    observer.disconnect();
    // What was painted before that was a part of it.
    if (paint.startTime < whole) afterNextFrame();
    else beginEngine(paint.startTime);
  }).observe({ type: "paint", buffered: true });
});
/** The program did not come, or ended before anything of it is shown: the page says so. */
addEventListener(
  "error",
  ({ target }) => {
    if (target !== window && !(target instanceof HTMLScriptElement)) return;
    const notice = document.getElementById("not-started");
    if (notice === null || document.getElementById("root").childElementCount > 0) return;
    notice.hidden = false;
    notice.querySelector("button").onclick = () => location.reload();
  },
  true,
);
watcher.observe(document.documentElement, { childList: true, subtree: true });
