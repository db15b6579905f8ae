import type { HarmAnswer, HarmReply, HarmRequest } from "./harm.worker.ts";
import workerUrl from "./harm.worker.ts?worker&url";

/** Checks or coarsens in a worker of its own, which ends with it. */
export function harmInWorker(request: HarmRequest): Promise<HarmAnswer> {
  const worker = new Worker(workerUrl, { type: "module" });
  return new Promise<HarmAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<HarmReply>) => {
      if ("answer" in data) resolve(data.answer);
      else reject(new Error(data.failure));
    };
    worker.onerror = () => reject(new Error("The worker did not start."));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
