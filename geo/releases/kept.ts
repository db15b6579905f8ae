/**
 * The releases that were kept, in src/subject/releases/: each as what it told differently from the one
 * that it came after. A file is never changed, but to take out a text that should not stand in public.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Changes, changesBetween, countOf } from "./changes.ts";
import type { Thing, Things } from "./things.ts";

type KeptThing = readonly [hash: string, of: readonly string[], text: string];

interface KeptRelease {
  readonly id: string;
  readonly after: string | null;
  /** What was new or other in it, and (null) what was gone. */
  readonly things: Readonly<Record<string, KeptThing | null>>;
}

export const keptFolder = new URL("../../src/subject/releases/", import.meta.url);

const fileOf = (id: string) => new URL(`${id}.json`, keptFolder);

/** The ids of all that are kept, the newest day first. */
export const keptReleases = (): readonly string[] =>
  readdirSync(keptFolder)
    .flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? [])
    .sort()
    .reverse();

/** What a kept release told, thing by thing. */
export function thingsOfRelease(id: string): Things {
  if (!existsSync(fileOf(id))) throw new Error(`There is no kept release ${id}.`);
  const { after, things }: KeptRelease = JSON.parse(readFileSync(fileOf(id), "utf8"));
  const all = new Map(after === null ? [] : thingsOfRelease(after));
  for (const [key, thing] of Object.entries(things)) {
    if (thing === null) all.delete(key);
    else all.set(key, { hash: thing[0], of: thing[1], text: thing[2] });
  }
  return all;
}

/** The kept release that is most like what is told now; where two are, the newer. */
export function nearestRelease(
  now: Things,
): { readonly id: string; readonly changes: Changes } | undefined {
  const all = keptReleases().map((id) => ({
    id,
    changes: changesBetween(thingsOfRelease(id), now),
  }));
  return all.sort((a, b) => countOf(a.changes) - countOf(b.changes))[0];
}

const kept = ({ hash, of, text }: Thing): KeptThing => [hash, of, text];

/** A release as its file keeps it, a line a thing. */
export function writeKept(id: string, now: Things): string {
  const before = nearestRelease(now);
  const { changed, added, gone } = before?.changes ?? changesBetween(new Map(), now);
  const things: readonly (readonly [string, KeptThing | null])[] = [
    ...[...changed, ...added].map(({ key, is }) => [key, kept(is)] as const),
    ...gone.map(({ key }) => [key, null] as const),
  ];
  const lines = things
    .map(([key, thing]) => `    ${JSON.stringify(key)}: ${JSON.stringify(thing)}`)
    .sort();
  const head = `  "id": ${JSON.stringify(id)},\n  "after": ${JSON.stringify(before?.id ?? null)},`;
  return `{\n${head}\n  "things": {\n${lines.join(",\n")}\n  }\n}\n`;
}
