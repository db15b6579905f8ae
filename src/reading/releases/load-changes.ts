import * as v from "valibot";
import { release } from "#atlas/outline/outline.ts";
import { addressOfFile } from "#ui/browser/published-file.ts";

const keptShape = v.object({ kept: v.array(v.string()) });
const records = v.array(v.string());
const toldShape = v.object({
  what: v.string(),
  of: records,
  is: v.string(),
  was: v.optional(v.string()),
});
const changesShape = v.object({
  changed: v.array(toldShape),
  added: v.array(toldShape),
  gone: v.array(v.object({ of: records })),
});

/** A thing that is told otherwise now, or anew. */
export type ToldAnew = v.InferOutput<typeof toldShape>;
export type Changes = v.InferOutput<typeof changesShape>;

/** What is known of the time since a release was cited. */
export type Since =
  | { readonly on: "newest" | "unknown" | "failed" }
  | { readonly on: "changes"; readonly changes: Changes };

async function fetchFile(name: string): Promise<unknown> {
  const response = await fetch(addressOfFile(name));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

/** What has changed since a release; before they had names, releases were cited by their day. */
export async function loadChanges(cited: string): Promise<Since> {
  if (cited === release) return { on: "newest" };
  try {
    const { kept } = v.parse(keptShape, await fetchFile("releases.json"));
    const id = kept.find((each) => each === cited) ?? kept.find((each) => each.startsWith(cited));
    if (id === undefined) return { on: "unknown" };
    if (id === release) return { on: "newest" };
    const changes = v.parse(changesShape, await fetchFile(`releases/${id}.json`));
    return { on: "changes", changes };
  } catch {
    return { on: "failed" };
  }
}

/** Those of a record alone; without one, all. */
export function changesIn({ changed, added, gone }: Changes, record: string | null): Changes {
  const isOf = ({ of }: { readonly of: readonly string[] }) =>
    record === null || of.includes(record);
  return { changed: changed.filter(isOf), added: added.filter(isOf), gone: gone.filter(isOf) };
}
