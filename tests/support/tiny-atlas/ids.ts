import type { Ids } from "#model/ids.ts";
import type { anchorIds, recordIds } from "./places.ts";
import type { routeIds } from "./route-ids.ts";

/** The ids of the tiny atlas: its facts are checked against them as ours are against ours. */
export interface TinyIds extends Ids {
  readonly place: (typeof recordIds)[number] | "NOWHERE";
  readonly record: (typeof recordIds)[number];
  readonly anchor: (typeof anchorIds)[number];
  readonly route: (typeof routeIds)[number];
  readonly topic: never;
  readonly source: "made-up-diary" | "made-up-ledger";
}
