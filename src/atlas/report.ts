/** A report on the atlas for those who write it: counts, and what is still open. */
import { groupBy } from "#core/group-by.ts";
import { type AtlasClaim, atlas, dataVersion } from "./atlas.ts";
import { type AtlasEvent, allEvents } from "./events.ts";
import { claimsOfKind, routesThrough } from "./queries.ts";
import { sourceIds, sources } from "./sources.ts";

function tally(title: string, keys: readonly string[]): string {
  const counts = [...groupBy(keys, (key) => key)]
    .map(([key, all]): [string, number] => [key, all.length])
    .sort((a, b) => b[1] - a[1]);
  const lines = counts.map(([key, count]) => `  ${String(count).padStart(5)}  ${key}`);
  return `${title} (${keys.length})\n${lines.join("\n")}`;
}

function list(title: string, ids: readonly string[]): string {
  return `${title} (${ids.length})\n${ids.map((id) => `  ${id}`).join("\n") || "  none"}`;
}

const idsOf = (claims: readonly AtlasClaim[]) => claims.map(({ id }) => id);

const eventIds = (isOpen: (event: AtlasEvent) => boolean) =>
  allEvents.filter(isOpen).map(({ id }) => id);

/** The whole report as text. */
export function writeReport(): string {
  const { claims, relations, records } = atlas;
  const evidence = claims.flatMap((claim) => claim.evidence);
  const related = new Set(relations.flatMap(({ from, to }) => [from, to]));

  const withoutEstimate = [...records.values()]
    .filter(({ id }) => claimsOfKind(id, "estimate").length === 0)
    .map(({ id, name }) => `${id} ${name}`);
  const withoutRoute = [...records.values()]
    .filter(({ id }) => routesThrough(id).length === 0)
    .map(({ id, name }) => `${id} ${name}`);
  return [
    `The atlas, version ${dataVersion}: ${claims.length} claims, ${claims.flatMap(({ figures = [] }) => figures).length} figures, ${sourceIds.length} sources, ${relations.length} relations`,
    tally(
      "Claims by kind",
      claims.map(({ kind }) => kind),
    ),
    tally(
      "Claims by place",
      claims.map(({ place }) => place),
    ),
    tally(
      "Claims by confidence",
      claims.map(({ confidence }) => String(confidence)),
    ),
    tally(
      "Evidence by source",
      evidence.map(({ source }) => source),
    ),
    tally(
      "Flags",
      evidence.flatMap(({ flags = [] }) => flags),
    ),
    tally(
      "Relations by kind",
      relations.map(({ kind }) => kind),
    ),
    list("Open: records without an estimate (they say what was looked for)", withoutEstimate),
    list("Open: records that no route leads through", withoutRoute),
    list(
      "Open: events without a date",
      eventIds(({ when }) => when === undefined),
    ),
    list(
      "Open: events without a place",
      eventIds(({ at }) => at === null),
    ),
    list(
      "Open: doubted claims that no other claim bears on",
      idsOf(claims.filter(({ id, confidence }) => confidence === 1 && !related.has(id))),
    ),
    list(
      "Open: sources without an address",
      sourceIds.filter((id) => sources[id].url === undefined),
    ),
  ].join("\n\n");
}
