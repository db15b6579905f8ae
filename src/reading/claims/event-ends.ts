import type { IncidentKind } from "#model/model.ts";

const ends = new Set<IncidentKind>(["release", "crossing", "entry", "airlift", "policy-change"]);

/** Whether people were let go or got on: such an event's mark is open, any other filled. */
export const leadsOut = (kind: IncidentKind): boolean => ends.has(kind);
