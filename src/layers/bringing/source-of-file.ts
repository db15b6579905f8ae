/** What a reader brings, before it is read: a file, or a text that was pasted. */
import { nameOfFile } from "#own/layer/layer.ts";

export interface Brought {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function bytesOfFile(file: File): Promise<Brought> {
  return { name: nameOfFile(file.name), bytes: new Uint8Array(await file.arrayBuffer()) };
}

export const bytesOfText = (name: string, text: string): Brought => ({
  name,
  bytes: new TextEncoder().encode(text),
});
