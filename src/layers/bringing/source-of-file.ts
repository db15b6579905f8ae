/** What a reader brings, before it is read: a file, a text that was pasted, or an archive of tiles. */
import { nameOfFile } from "#own/layer/layer.ts";
import { isArchiveAddress, ownAddressOf } from "#own/tiles/own-address.ts";
import type { ArchivePlace } from "#own/tiles/tiles.ts";

export interface BroughtBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An archive is never read as a whole; `null` where it lies on another host. */
export interface BroughtArchive {
  readonly name: string;
  readonly archive: ArchivePlace | null;
}

export type Brought = BroughtBytes | BroughtArchive;

const sign = "PMTiles";

export async function sourceOfFile(file: File): Promise<Brought> {
  const name = nameOfFile(file.name);
  const begins = await file.slice(0, sign.length).text();
  if (begins === sign) return { name, archive: file };
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

export function sourceOfText(name: string, text: string): Brought {
  const address = ownAddressOf(text);
  if (address === null && !isArchiveAddress(text))
    return { name, bytes: new TextEncoder().encode(text) };
  const file = new URL(text.trim(), document.baseURI).pathname.split("/").pop() ?? "";
  return { name: nameOfFile(file) || name, archive: address };
}
