/**
 * An address may ask for another language (`#lang=ko`), which is a page of its own: in a folder beside
 * the English one. It is opened before anything of this one is shown. The folders have no prototype: an
 * address may ask for `__proto__`.
 */
const folders = { __proto__: null, en: "", ko: "ko/" };
function openAskedLanguage() {
  const { lang, dataset } = document.documentElement;
  const asked = folders[/[#&]lang=(\w+)/.exec(location.hash)?.[1]];
  if (asked === undefined || asked === folders[lang] || folders[lang] === undefined) return;
  if (dataset.singleFile !== undefined) return;
  const hash = location.hash.replace(/([#&])lang=\w*&?/, "$1").replace(/[#&]$/, "");
  const page = location.pathname.split("/").pop() + location.search + hash;
  location.replace(new URL((folders[lang] && "../") + asked + page, location.href));
}
openAskedLanguage();
addEventListener("hashchange", openAskedLanguage);

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
const watcher = new MutationObserver(() => {
  // What follows the drawing is there, so all of it is.
  if (document.getElementById("root") === null) return;
  watcher.disconnect();
  requestAnimationFrame(() => {
    // A message is read after the frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      performance.mark("first-map");
      const engine = document.getElementById("engine");
      if (engine === null) return;
      document.head.append(engine.content);
      // Read to its end, so that all of it is at hand when the worker is started.
      fetch(engine.dataset.worker, { priority: "low" })
        .then((answer) => answer.arrayBuffer())
        .catch(() => {});
    };
    port2.postMessage(null);
  });
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
