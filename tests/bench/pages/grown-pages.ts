/** The pages of records of an atlas that has grown, written one by one as a build does. */
import "./grow-first.ts";

import { atlas } from "#atlas/atlas.ts";
import { publishAll } from "#geo/publish.ts";
import { writePages } from "#site/pages/write-pages.ts";

interface Measured {
  readonly claims: number;
  readonly pages: number;
  readonly seconds: number;
  readonly bytes: number;
  readonly largest: { readonly name: string; readonly bytes: number };
}

export function measurePages(): Measured {
  const files = publishAll();
  const start = performance.now();
  let [pages, bytes] = [0, 0];
  let largest = { name: "", bytes: 0 };
  for (const [name, write] of writePages(files, "", "assets/pages.css")) {
    const text = write();
    const size = Buffer.byteLength(text);
    bytes += size;
    if (name.endsWith("index.html")) pages += 1;
    if (size > largest.bytes) largest = { name, bytes: size };
  }
  const seconds = (performance.now() - start) / 1000;
  return { claims: atlas.claims.length, pages, seconds, bytes, largest };
}
