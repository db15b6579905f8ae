/** Sentences with what they rest on: in full where a claim is at home, in brief wherever else it is read. */

import type { AtlasClaim } from "#atlas/atlas.ts";
import { disputesOf, isDisputed } from "#atlas/evidence/disputes.ts";
import { relationsOf } from "#atlas/evidence/relations.ts";
import { sources } from "#atlas/evidence/sources.ts";
import { leadsRecord, missingSupport } from "#atlas/evidence/support.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { relationInWords } from "#languages/words/relations.ts";
import { confidenceWord, flagWord, guardedSentence } from "#languages/words/terms.ts";
import { claimPath, homeOf } from "#share/claim-paths.ts";
import { sourcePath } from "#share/record-paths.ts";
import { h, link, type Markup } from "#site/pages/markup.ts";

/** A sentence; an account of violence is folded under its note. */
function said(claim: AtlasClaim, more: readonly Markup[] = []): Markup {
  if (!claim.contentNote) return h("p.said", h("span", claim.statement), ...more);
  return h("details.said", h("summary", guardedSentence(claim)), h("p", claim.statement, ...more));
}

type Evidence = AtlasClaim["evidence"][number];

function publicationOf({ source, locator, attributedTo, flags }: Evidence): Markup {
  const { publisher, date } = sources[source];
  const name = [publisher, date && writeDate(date)].filter(Boolean).join(", ");
  return h("li", [
    link(sourcePath(source), name),
    h(
      "span",
      ` ${attributedTo ? `${locator} · ${m.attributed_to({ who: attributedTo })}` : locator}`,
    ),
    ...flags.map((flag) => h("span.flag", ` ${flagWord(flag)}`)),
  ]);
}

/** The publishers of what a sentence rests on, each a link to its source. */
export function cites(claims: readonly AtlasClaim[]): Markup {
  const cited = [
    ...new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source))),
  ];
  return h("span.cites", [
    ...cited.flatMap((source, at) => [
      at === 0 ? "" : " · ",
      link(sourcePath(source), sources[source].publisher),
    ]),
  ]);
}

function disagreementsOf(claim: AtlasClaim): readonly Markup[] {
  const disputes = disputesOf(claim.id);
  const disputed = new Set(disputes.map(({ other }) => other.id));
  const others = relationsOf(claim.id).filter(({ other }) => !disputed.has(other.id));
  return [
    ...disputes.map((relation) =>
      h("p.disputed", [
        h("b", `${m.sources_disagree()}.`),
        h("span", ` ${relation.note ?? relationInWords(claim, relation)} `),
        link(claimPath(relation.other), guardedSentence(relation.other)),
      ]),
    ),
    ...others.map((relation) =>
      h("p.related", [
        h("span", `${relationInWords(claim, relation)}: `),
        link(claimPath(relation.other), guardedSentence(relation.other)),
        relation.note ? h("span", ` ${relation.note}`) : "",
      ]),
    ),
  ];
}

/** A claim in full: when, its sentence, each publication, how sure it is, what disagrees with it. */
export function sentence(claim: AtlasClaim): Markup {
  const missing = leadsRecord(claim.id) ? missingSupport(claim) : [];
  return h("li.sentence", { id: claim.id }, [
    claim.when === undefined ? "" : h("span.when", writeDate(claim.when)),
    said(claim),
    h("ul.publications", claim.evidence.map(publicationOf)),
    h("p.sure", confidenceWord(claim.confidence)),
    claim.caveat ? h("p.caveat", claim.caveat) : "",
    ...missing.map((what) =>
      h("p.sure", what === "primary" ? m.missing_primary() : m.missing_second()),
    ),
    ...disagreementsOf(claim),
  ]);
}

/** A claim in a line or two, with its publishers. */
export function inLine(claim: AtlasClaim, more: readonly Markup[] = []): Markup {
  return h("li.sentence", [
    claim.when === undefined ? "" : h("span.when", writeDate(claim.when)),
    said(claim, [" ", cites([claim])]),
    isDisputed(claim) ? h("p.disputed", link(claimPath(claim), m.sources_disagree())) : "",
    ...more,
  ]);
}

/** The same with the way to all else of it, which is on its own page. */
const briefly = (claim: AtlasClaim): Markup =>
  inLine(claim, [h("p.home", link(claimPath(claim), m.page_whole_evidence()))]);

/** Claims one under the other, in full where the page is theirs. */
export const sentences = (claims: readonly AtlasClaim[], path: string): Markup =>
  h(
    "ul.sentences",
    claims.map((claim) => (homeOf(claim) === path ? sentence(claim) : briefly(claim))),
  );
