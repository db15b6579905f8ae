/** A report on the atlas for those who write it: counts, and what is still open. */

import { familiesOf } from "#atlas/evidence/confidence.ts";
import { labelOf } from "#atlas/evidence/relation-label.ts";
import { sourceIds, sources } from "#atlas/evidence/sources.ts";
import {
  isToldByEncyclopaediaAlone,
  leadingClaims,
  missingSupport,
  newestYear,
} from "#atlas/evidence/support.ts";
import { legsById } from "#atlas/ways/legs.ts";
import { groupBy } from "#core/group-by.ts";
import { type AtlasClaim, atlas, claimById } from "./atlas.ts";
import { type AtlasEvent, allEvents } from "./events.ts";
import { release } from "./outline/outline.ts";
import { routesThrough } from "./outline/places.ts";
import { claimsAbout, claimsOfKind } from "./queries.ts";

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

/** Every source that was not read on its publisher's own page, to be opened again by a person. */
export function writeSources(): string {
  const again = sourceIds.filter((id) => !["whole", "data-snapshot"].includes(sources[id].read));
  const lines = again.map((id) => {
    const { publisher, title, url = "no address", archive, read } = sources[id];
    return [id, read, publisher, title, url, archive ?? "no archived copy"].join("\t");
  });
  return ["source\tread\tpublisher\ttitle\taddress\tarchive", ...lines].join("\n");
}

/** The whole report as text. */
export function writeReport(): string {
  const { claims, relations, records } = atlas;
  const legs = [...legsById().values()];
  const evidence = claims.flatMap((claim) => claim.evidence);
  const leading = [...new Set([...records.values()].flatMap(leadingClaims))];
  const related = new Set(relations.flatMap(({ from, to }) => [from, to]));

  const withoutEstimate = [...records.values()]
    .filter(({ id }) => claimsOfKind(id, "estimate").length === 0)
    .map(({ id, name }) => `${id} ${name}`);
  const withoutRoute = [...records.values()]
    .filter(({ id }) => routesThrough(id).length === 0)
    .map(({ id, name }) => `${id} ${name}`);
  return [
    `The atlas, version ${release}: ${claims.length} claims, ${claims.flatMap(({ figures = [] }) => figures).length} figures, ${sourceIds.length} sources, ${relations.length} relations`,
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
      "Events by place",
      allEvents.map(({ place }) => place),
    ),
    tally(
      "Events by kind",
      allEvents.map(({ kind }) => kind),
    ),
    tally(
      "Relations by label",
      relations.map((relation) =>
        labelOf(claimById(relation.from), { ...relation, other: claimById(relation.to) }),
      ),
    ),
    tally(
      "Records by the newest year of their claims and sources",
      [...records.values()].map(({ id }) => String(newestYear(claimsAbout(id)))),
    ),
    tally(
      "Legs by the independent sources that their claims stand on",
      legs.map(({ leg }) => {
        const families = new Set(leg.claims.flatMap((id) => [...familiesOf(claimById(id))]));
        return families.size > 2 ? "3 or more" : String(families.size);
      }),
    ),
    tally(
      "Legs by the surest of their claims, of 5",
      legs.map(({ leg }) => String(Math.max(...leg.claims.map((id) => claimById(id).confidence)))),
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
    ...(["primary", "second"] as const).map((what) =>
      list(
        `Open: leading sentences without a ${what} source (each says so)`,
        idsOf(leading.filter((claim) => missingSupport(claim).includes(what))),
      ),
    ),
    list(
      "Open: leading sentences that only an encyclopaedia tells (each says so)",
      idsOf(leading.filter(isToldByEncyclopaediaAlone)),
    ),
    tally(
      "Open: claims that only an encyclopaedia tells, by kind (each says so)",
      claims.filter(isToldByEncyclopaediaAlone).map(({ kind }) => kind),
    ),
    list(
      "Open: sources without an address",
      sourceIds.filter((id) => sources[id].url === undefined),
    ),
  ].join("\n\n");
}
