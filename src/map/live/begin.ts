import { loadGeography } from "#atlas/geography/geography.ts";
import type { View } from "#view/store.ts";
import type { StartedMap } from "./start.ts";
import type { MapTrouble } from "./trouble.ts";

/** What becomes of a map: it stands to be seen, or why there is none. */
type MapReport = "stands" | MapTrouble;

/** A map that has been begun, on the page or not. */
export interface BegunMap {
  /** Holds the map; who shows it puts it in its place. */
  readonly element: HTMLElement;
  /** Tells what becomes of it, from what has happened already on. */
  attend(listen: (report: MapReport) => void): void;
  /** Moves what is looked at, in CSS pixels to the right and down. */
  panBy(x: number, y: number): void;
  stop(): void;
}

/**
 * The program first: it starts the map's worker, which needs the page for a moment, and then reads the
 * ground while the page does. Both were asked for with the page (src/site/entry/preloads.ts).
 */
async function loadParts() {
  const { startMap } = await import("./start.ts");
  return { startMap, geography: await loadGeography() };
}

/** Asks for what a map needs before it is made; what fails is asked for again, and said, by the map. */
export function fetchEarly(): void {
  loadParts().catch(() => {});
}

/** Begins a map, which starts once its program and its data are there. */
function beginMap(view: View): BegunMap & { readonly attempt: Promise<void> } {
  const element = document.createElement("div");
  element.className = "map-view-canvas";
  const untold: MapReport[] = [];
  let tell = (report: MapReport) => void untold.push(report);
  let isStopped = false;
  let started: StartedMap | null = null;
  const attempt = loadParts()
    .then(({ startMap, geography }) => {
      if (isStopped) return;
      started = startMap(
        element,
        view,
        geography,
        (trouble) => tell(trouble),
        () => tell("stands"),
      );
    })
    .catch((error: unknown) => {
      const name = error instanceof Error ? error.name : "";
      tell(name === "GPUInitializationError" ? "no-webgl" : "failed");
    });
  return {
    element,
    attempt,
    attend(listen) {
      tell = (report) => {
        if (!isStopped) listen(report);
      };
      for (const report of untold.splice(0)) tell(report);
    },
    panBy: (x, y) => started?.panBy(x, y),
    stop() {
      isStopped = true;
      started?.stop();
      element.remove();
    },
  };
}

let early: BegunMap | null = null;

/**
 * Begins the map of a page that is yet to be made, out of sight: its worker cuts the land into tiles
 * while the panels are made. Resolves when it has started, or cannot start.
 */
export function beginEarly(view: View): Promise<void> {
  const begun = beginMap(view);
  document.body.append(begun.element);
  early = begun;
  return begun.attempt;
}

/** The map that was begun early, once; else a new one. */
export function takeMap(view: View): BegunMap {
  const begun = early ?? beginMap(view);
  early = null;
  return begun;
}
