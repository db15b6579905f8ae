import type { Answers, Reading } from "./reading.ts";
import type { ReadingReply, ReadingRequest } from "./reading.worker.ts";
import workerUrl from "./reading.worker.ts?worker&url";

/** Reads a file of the reader's in a worker of its own, which ends with it. */
export function readInWorker(bytes: Uint8Array, answers: Answers = {}): Promise<Reading> {
  const worker = new Worker(workerUrl, { type: "module" });
  return new Promise<Reading>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadingReply>) => {
      if ("reading" in data) resolve(data.reading);
      else reject(new Error(data.failure));
    };
    worker.onerror = () => reject(new Error("The worker did not start."));
    const request: ReadingRequest = { bytes, answers };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
