/** Asks the browser to keep the atlas on the device, and learns of newer releases. */

import { Workbox } from "workbox-window";
import { isWholeInOneFile } from "#ui/browser/published-file.ts";

interface Releases {
  /** A newer release is there, which can be taken: then it is every open page's. */
  onNewer(take: () => void): void;
  /** It was taken, here or in another tab: this page's files are those of the older release. */
  onTaken(): void;
}

/** Milliseconds after the map stands: what the reader waits for goes first. */
const restMilliseconds = 4000;

const isWanted = () =>
  import.meta.env.PROD &&
  navigator.serviceWorker !== undefined &&
  isSecureContext &&
  location.protocol !== "file:" &&
  !isWholeInOneFile();

async function register({ onNewer }: Releases): Promise<void> {
  const workbox = new Workbox("./sw.js", { updateViaCache: "none" });
  workbox.addEventListener("waiting", () => onNewer(() => workbox.messageSkipWaiting()));
  await workbox.register({ immediate: true });
}

/** Hears from the first whether another release takes over: a page is not too young to be left with its files. */
function watchTaken({ onTaken }: Releases): () => void {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller === null) return () => {};
  serviceWorker.addEventListener("controllerchange", onTaken);
  return () => serviceWorker.removeEventListener("controllerchange", onTaken);
}

/** Starts once the map has come to rest. A browser that refuses loses nothing but that. */
export function keepOffline(releases: Releases): () => void {
  if (!isWanted()) return () => {};
  const unwatch = watchTaken(releases);
  const timer = setTimeout(() => {
    register(releases).catch(() => {
      // Storage is denied, or the browser is in private mode: the atlas works as long as there is a network.
    });
  }, restMilliseconds);
  return () => {
    clearTimeout(timer);
    unwatch();
  };
}
