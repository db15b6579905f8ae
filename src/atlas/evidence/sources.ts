import { sources as told } from "virtual:atlas";
import type { SourceRecord } from "#model/source-record.ts";
import type { Told } from "#model/told.ts";
import type { SourceId } from "#subject/sources.ts";

export type AtlasSource = Told<SourceRecord>;

/** Every source of the atlas. */
export const sources: Readonly<Record<SourceId, AtlasSource>> = told;

/** Whether a text from outside names a source. */
export function isSourceId(text: string): text is SourceId {
  return Object.hasOwn(told, text);
}

export const sourceIds: readonly SourceId[] = Object.keys(told).filter(isSourceId);
