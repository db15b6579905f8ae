import { atlas } from "#atlas/atlas.ts";
import { outline } from "#atlas/outline/outline.ts";
import type { Chosen } from "#view/state.ts";

export interface RecordTold {
  readonly name: string;
  /** The one sentence that a record begins with. */
  readonly takeaway: string;
}

/** The name and the first sentence of what is chosen; nothing where nothing is, or it is unknown. */
export function recordTold(chosen: Chosen): RecordTold | null {
  if (chosen.on === "nothing") return null;
  if (chosen.on === "topic") return outline.topics[chosen.id];
  const record =
    chosen.on === "country"
      ? atlas.records.get(chosen.id)
      : atlas.routes.find(({ id }) => id === chosen.id);
  return record ? { name: record.name, takeaway: record.takeaway.text } : null;
}
