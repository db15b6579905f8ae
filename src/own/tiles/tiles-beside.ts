/** The worker of tiles, as the page asks it: one for all layers, from the first that needs it. */
import { packShapes } from "./flat-shapes.ts";
import type {
  ArchiveAbout,
  ArchiveFault,
  ArchivePlace,
  NumberedRequest,
  TilePlace,
  TileProperties,
  TilesAnswer,
  TilesReply,
  TilesRequest,
} from "./tiles.ts";
import workerUrl from "./tiles.worker.ts?worker&url";

let worker: Worker | undefined;
const waiting = new Map<number, (answer: TilesAnswer) => void>();
let asked = 0;
let keys = 0;

function startWorker(): Worker {
  const started = new Worker(workerUrl, { type: "module" });
  started.onmessage = ({ data: { number, answer } }: MessageEvent<TilesReply>) => {
    waiting.get(number)?.(answer);
    waiting.delete(number);
  };
  started.onerror = () => {
    for (const answer of waiting.values()) answer({ failure: "The worker did not start." });
    waiting.clear();
    worker = undefined;
  };
  return started;
}

/** Rejects with what failed. */
async function ask(request: TilesRequest, transfer: Transferable[] = []) {
  worker ??= startWorker();
  asked += 1;
  const numbered: NumberedRequest = { number: asked, request };
  worker.postMessage(numbered, transfer);
  const answer = await new Promise<TilesAnswer>((resolve) => waiting.set(numbered.number, resolve));
  if ("failure" in answer) throw new Error(answer.failure);
  return answer;
}

function nextKey(): string {
  keys += 1;
  return String(keys);
}

interface Placed {
  readonly geometry: Parameters<typeof packShapes>[0][number]["geometry"];
  readonly properties: TileProperties;
}

/** Has features cut into tiles; resolves with the key by which these are asked for. */
export async function cutBeside(placed: readonly Placed[]): Promise<string> {
  const key = nextKey();
  const shapes = packShapes(placed);
  const properties = placed.map((each) => each.properties);
  const buffers = [shapes.numbers.buffer, shapes.sizes.buffer];
  await ask({ does: "cut", key, shapes, properties }, buffers);
  return key;
}

/** Opens an archive; resolves with what it says of itself, and the key by which its tiles are asked for. */
export async function openBeside(
  place: ArchivePlace,
): Promise<{ readonly key: string; readonly about: ArchiveAbout } | ArchiveFault> {
  const key = nextKey();
  const answer = await ask({ does: "open", key, place });
  if ("about" in answer) return { key, about: answer.about };
  return "fault" in answer ? answer.fault : "unreadable";
}

/** A vector tile; null where nothing lies in it. */
export async function tileOf(
  key: string,
  place: TilePlace,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const answer = await ask({ does: "tile", key, place });
  return "tile" in answer ? answer.tile : null;
}

export function forgetTiles(key: string): void {
  void ask({ does: "forget", key }).catch(() => null);
}
