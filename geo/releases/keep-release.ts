/** `npm run atlas -- release`: keeps what is told now, so that whoever cites it learns later what has changed. */

import { existsSync, writeFileSync } from "node:fs";
import { release } from "#atlas/outline/outline.ts";
import { countOf } from "./changes.ts";
import { keptFolder, nearestRelease, writeKept } from "./kept.ts";
import { presentThings } from "./publish-releases.ts";

export function keepRelease(): string {
  const now = presentThings();
  const before = nearestRelease(now);
  const file = new URL(`${release}.json`, keptFolder);
  if (existsSync(file)) return `Release ${release} is kept already.`;
  writeFileSync(file, writeKept(release, now));
  if (!before) return `Release ${release} is kept: the first, ${now.size} things.`;
  const { changed, added, gone } = before.changes;
  return `Release ${release} is kept: ${countOf(before.changes)} things since ${before.id} (${changed.length} changed, ${added.length} added, ${gone.length} gone).`;
}
