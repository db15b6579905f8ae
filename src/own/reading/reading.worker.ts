/** Reads files beside the page, which goes on answering. */
import { readFile } from "./read-file.ts";
import type { Answers, Reading } from "./reading.ts";

export interface ReadingRequest {
  readonly bytes: Uint8Array;
  readonly answers: Answers;
}

/** What failed in a way that nobody foresaw is said too, so that nobody waits. */
export type ReadingReply = { readonly reading: Reading } | { readonly failure: string };

function read({ bytes, answers }: ReadingRequest): ReadingReply {
  try {
    return { reading: readFile(bytes, answers) };
  } catch (error) {
    return { failure: String(error) };
  }
}

addEventListener("message", ({ data }: MessageEvent<ReadingRequest>) => postMessage(read(data)));
