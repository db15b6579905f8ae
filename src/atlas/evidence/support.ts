/** What the sentences that lead a record stand on, and what was looked for beside it and not found. */

import { type AtlasClaim, type AtlasRecord, atlas, claimById } from "#atlas/atlas.ts";
import { relationsOf } from "#atlas/evidence/relations.ts";
import { claimsOfKind } from "#atlas/queries.ts";
import { type PartialDate, sortKey, yearsOf } from "#core/partial-date.ts";
import { familiesOf } from "./confidence.ts";
import { sources } from "./sources.ts";

/** Ministries, courts, laws, the United Nations: those who counted, ruled or decided themselves. */
const primaryKinds = new Set(["official", "intergovernmental"]);

const isPrimary = (source: keyof typeof sources) => primaryKinds.has(sources[source].kind);

/** What was looked for beside the sources of a claim, and not found. */
export type Missing = "primary" | "second" | "beside-encyclopaedia";

/** A claim with those that say the same, or a number that is only rounded: what they rest on bears it too. */
const sayingTheSame = (claim: AtlasClaim): readonly AtlasClaim[] => [
  claim,
  ...relationsOf(claim.id).flatMap(({ kind, why, other }) =>
    kind === "same-as" || (kind === "contradicts" && why === "rounding") ? [other] : [],
  ),
];

const isEncyclopaedia = ({ evidence }: AtlasClaim) =>
  evidence.every(({ source }) => sources[source].kind === "encyclopaedia");

/** Whether only an encyclopaedia tells it, and no claim from elsewhere says the same. A work speaks for itself. */
export const isToldByEncyclopaediaAlone = (claim: AtlasClaim): boolean =>
  claim.kind !== "work" && sayingTheSame(claim).every(isEncyclopaedia);

/**
 * What a claim lacks: where only an encyclopaedia tells it, anything beside; where it leads a record, a
 * primary source, and a second one that is independent.
 */
export function missingSupport(claim: AtlasClaim): readonly Missing[] {
  if (isToldByEncyclopaediaAlone(claim)) return ["beside-encyclopaedia"];
  if (!leadsRecord(claim.id)) return [];
  const same = sayingTheSame(claim);
  const hasPrimary = same.some(({ evidence }) => evidence.some(({ source }) => isPrimary(source)));
  const families = new Set(same.flatMap((each) => [...familiesOf(each)]));
  return [
    ...(hasPrimary ? [] : (["primary"] as const)),
    ...(families.size > 1 ? [] : (["second"] as const)),
  ];
}

/** The claims that lead a record: those of its takeaway, its stances, its summary, and its first estimate. */
export function leadingClaims({ id, takeaway, stances, summary }: AtlasRecord) {
  const ids = [...takeaway.claims, ...stances.flatMap(({ claims }) => claims), ...summary];
  const [estimate] = claimsOfKind(id, "estimate");
  return [...new Set([...ids.map(claimById), ...(estimate ? [estimate] : [])])];
}

/** After this many years without anything newer, a record says that it may be out of date. */
const staleAfter = 3;

/** The newest year that a record's claims are dated to, or that their sources are of. */
export function newestYear(claims: readonly AtlasClaim[]): number | null {
  const years = claims.flatMap(({ when, asOf, evidence }) =>
    [when, asOf, ...evidence.map(({ source }) => sources[source].date)].flatMap((date) => {
      if (date === undefined) return [];
      const { from, to } = yearsOf(date);
      return to ?? from ?? [];
    }),
  );
  return years.length === 0 ? null : Math.max(...years);
}

/** Of the sources of a record's claims the one that was published last, among those whose date is known. */
export function newestSource(claims: readonly AtlasClaim[]): DatedSource | null {
  let newest: DatedSource | null = null;
  for (const { source } of claims.flatMap(({ evidence }) => evidence)) {
    const { date, publisher } = sources[source];
    if (date !== undefined && (newest === null || sortKey(date) > sortKey(newest.date)))
      newest = { date, publisher };
  }
  return newest;
}

interface DatedSource {
  readonly date: PartialDate;
  readonly publisher: string;
}

/** Whether a record, by when it was last checked, has nothing new for so long that it may be out of date. */
export function mayBeOutOfDate(
  { checked }: Pick<AtlasRecord, "checked">,
  claims: readonly AtlasClaim[],
): boolean {
  const newest = newestYear(claims);
  const { to } = yearsOf(checked);
  return newest === null || (to !== null && to - newest > staleAfter);
}

/** How many of a record's leading sentences there are, and for how many what was not found. */
export function leadingSupport(record: AtlasRecord) {
  const claims = leadingClaims(record);
  const lacking = (what: Missing) =>
    claims.filter((claim) => {
      const missing = missingSupport(claim);
      return missing.includes(what) || missing.includes("beside-encyclopaedia");
    }).length;
  return { count: claims.length, primary: lacking("primary"), second: lacking("second") };
}

let leading: ReadonlySet<string> | undefined;

/** Whether a claim leads a record of a country. */
export function leadsRecord(claim: string): boolean {
  leading ??= new Set(
    [...atlas.records.values()].flatMap((record) => leadingClaims(record)).map(({ id }) => id),
  );
  return leading.has(claim);
}
