import { basemapUrl } from "virtual:geography";
import { setWorkerCount, setWorkerUrl } from "maplibre-gl";
import workerUrl from "./worker.ts?worker&url";

let named = 0;

/** What stands behind `?` changes nothing for the host; an address that holds the program has no room for it. */
function nextAddress(): string {
  if (named === 0 || workerUrl.startsWith("data:")) return workerUrl;
  return `${workerUrl}?${named}`;
}

function nameNext(): void {
  setWorkerUrl(`${nextAddress()}#${new URL(basemapUrl, location.href).href}`);
  named += 1;
}

/**
 * Gives each worker an address of its own, as WebKit does not find the second one of an address in
 * what is kept offline. There is one at a time (MapLibre would start up to three in WebKit, and each
 * reads the land for itself), and another when a browser ended it while the page was out of sight.
 */
export function nameWorkers(): void {
  setWorkerCount(1);
  nameNext();
  document.addEventListener("visibilitychange", nameNext);
}
