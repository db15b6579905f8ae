import { type EncodedPng, openEncoder, type PngEncoder } from "./encoder.ts";
import type { PngReply, PngRequest } from "./png.worker.ts";
import workerUrl from "./png.worker.ts?worker&url";

interface StartedEncoder extends PngEncoder {
  /** Whether the picture is whole or not: nothing more is asked for it. */
  stop(): void;
}

/** One that has encoded a picture waits for the next: slides are made of many. */
let idle: Worker | undefined;

function takeWorker(): Worker {
  const worker = idle ?? new Worker(workerUrl, { type: "module" });
  idle = undefined;
  return worker;
}

/** Some browsers throw at once where a page may start none. */
function tryWorker(): Worker | null {
  try {
    return takeWorker();
  } catch {
    return null;
  }
}

const onPage = (width: number, height: number): StartedEncoder => ({
  ...openEncoder(width, height),
  stop() {},
});

/**
 * A worker that encodes a picture; where none starts (a page that frames this one may forbid it), the
 * page does it itself. One request at a time.
 */
export async function startEncoder(width: number, height: number): Promise<StartedEncoder> {
  const worker = tryWorker();
  if (!worker) return onPage(width, height);
  let isWhole = false;
  const ask = (request: PngRequest, transfer: Transferable[] = []) =>
    new Promise<EncodedPng | null>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<PngReply>) => {
        if ("encoded" in data) resolve(data.encoded);
        else reject(new Error(data.failure));
      };
      worker.onerror = () => reject(new Error("The worker did not start."));
      worker.postMessage(request, transfer);
    });
  try {
    await ask({ does: "begin", width, height });
  } catch {
    worker.terminate();
    return onPage(width, height);
  }
  return {
    async add(band) {
      await ask({ does: "add", band }, [band]);
    },
    async finish() {
      const encoded = await ask({ does: "finish" });
      if (!encoded) throw new Error("The picture has no end.");
      isWhole = true;
      return encoded;
    },
    stop() {
      if (isWhole && !idle) idle = worker;
      else worker.terminate();
    },
  };
}
