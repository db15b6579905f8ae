import {
  type ErrorEvent,
  getGlobalDispatcher,
  type MapLibreMap,
  type MapSourceDataEvent,
} from "maplibre-gl";
import { isGroundSource } from "./contents/ground-source.ts";

/** Why there is no MapLibre map. */
export type MapTrouble =
  /** The browser has no WebGL2, or refuses it. */
  | "no-webgl"
  /** The graphics processor took its context away and did not give it back. */
  | "lost"
  /** The browser gives noise for what a canvas holds, and MapLibre's letters are drawn on one. */
  | "noise"
  /** The worker, which cuts the map into tiles, does not run. */
  | "worker"
  /** A part of the program, or the ground for its worker, could not be fetched. */
  | "failed";

interface Watcher {
  /** The context is gone: nothing may be asked of the map. */
  lost(): void;
  /** The context is back, without what the map knew of the view. */
  restored(): void;
  /** The map will not come, or not come back. */
  gaveUp(trouble: MapTrouble): void;
}

/** Milliseconds that a lost context has to come back. */
const patience = 4000;
/** Milliseconds that the worker has for its first answer once the style stands. */
const workerPatience = 20_000;

const dispatcher = getGlobalDispatcher();
/** The worker is started before there is a map to hear that it does not run. */
let failedBefore = false;
const noteFailure = () => {
  failedBefore = true;
};
dispatcher.on("error", noteFailure);

/** Watches a new map for what would end it; returns what stops watching. */
export function watchForTrouble(map: MapLibreMap, watcher: Watcher): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patienceWithWorker = failedBefore ? 0 : workerPatience;
  failedBefore = false;
  dispatcher.off("error", noteFailure);

  function giveUpAfter(milliseconds: number, trouble: MapTrouble): void {
    clearTimeout(timer);
    timer = setTimeout(() => watcher.gaveUp(trouble), milliseconds);
  }

  function onStyle(): void {
    giveUpAfter(patienceWithWorker, "worker");
  }

  function onWorkerError(): void {
    watcher.gaveUp("worker");
  }

  /** From its first answer on the worker runs: an error of its is that of one tile. */
  function onSourceData({ sourceDataType }: MapSourceDataEvent): void {
    if (sourceDataType !== "metadata") return;
    clearTimeout(timer);
    dispatcher.off("error", onWorkerError);
    map.off("sourcedata", onSourceData);
  }

  /** Without its ground there is nothing to see. Any other error is that of one tile, and thrown to be told. */
  function onError(event: ErrorEvent): void {
    if (!("sourceId" in event && isGroundSource(String(event.sourceId)))) reportError(event.error);
    else watcher.gaveUp("failed");
  }

  function onLost(): void {
    giveUpAfter(patience, "lost");
    watcher.lost();
  }

  function onRestored(): void {
    clearTimeout(timer);
    watcher.restored();
  }

  dispatcher.on("error", onWorkerError);
  map.once("style.load", onStyle);
  map.on("sourcedata", onSourceData);
  map.on("error", onError);
  map.once("webglcontextlost", onLost);
  map.once("webglcontextrestored", onRestored);
  return () => {
    clearTimeout(timer);
    dispatcher.off("error", onWorkerError);
    map.off("style.load", onStyle);
    map.off("sourcedata", onSourceData);
    map.off("error", onError);
    map.off("webglcontextlost", onLost);
    map.off("webglcontextrestored", onRestored);
  };
}
