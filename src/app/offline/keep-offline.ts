/** Asks the browser to keep the atlas on the device, and learns of newer releases. */
import { Workbox } from "workbox-window";

/** What can be done about a newer release: to take it, which loads every open page anew. */
export type TakeUpdate = () => void;

/** Milliseconds after the map stands: what the reader waits for goes first. */
const restMilliseconds = 4000;

const isWanted = () =>
  import.meta.env.PROD &&
  navigator.serviceWorker !== undefined &&
  isSecureContext &&
  location.protocol !== "file:" &&
  !document.querySelector("[data-single-file]");

async function register(onUpdate: (take: TakeUpdate) => void): Promise<void> {
  const workbox = new Workbox("./sw.js", { updateViaCache: "none" });
  workbox.addEventListener("waiting", () => onUpdate(() => workbox.messageSkipWaiting()));
  // Another page may have taken it: this one's files are those of the older release.
  workbox.addEventListener("controlling", ({ isUpdate }) => {
    if (isUpdate) location.reload();
  });
  await workbox.register({ immediate: true });
}

/** Starts once the map has come to rest. A browser that refuses loses nothing but that. */
export function keepOffline(onUpdate: (take: TakeUpdate) => void): () => void {
  if (!isWanted()) return () => {};
  const timer = setTimeout(() => {
    register(onUpdate).catch(() => {
      // Storage is denied, or the browser is in private mode: the atlas works as long as there is a network.
    });
  }, restMilliseconds);
  return () => clearTimeout(timer);
}
