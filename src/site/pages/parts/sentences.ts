/** Sentences with what they rest on: in full where a claim is at home, in brief wherever else it is read. */

import type { AtlasClaim } from "#atlas/atlas.ts";
import { disputesOf, isDisputed } from "#atlas/evidence/disputes.ts";
import { relationsOf } from "#atlas/evidence/relations.ts";
import { sources } from "#atlas/evidence/sources.ts";
import { leadsRecord, missingSupport } from "#atlas/evidence/support.ts";
import { release } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { relationInWords } from "#languages/words/relations.ts";
import { confidenceWord, flagWord, guardedSentence } from "#languages/words/terms.ts";
import { claimPath, homeOf } from "#share/claim-paths.ts";
import { formAddress } from "#share/form-address.ts";
import { sourcePath } from "#share/record-paths.ts";
import { h, link, type Markup } from "#site/pages/markup.ts";
import { addressIn } from "#site/redress.ts";

/** The part of a page that lists its sources. */
export const sourcesId = "sources";

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

const citedBy = (claims: readonly AtlasClaim[]) => [
  ...new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source))),
];

const separated = (links: readonly Markup[]): Markup =>
  h(
    "span.cites",
    links.flatMap((each, at) => [at === 0 ? "" : " · ", each]),
  );

const publisherOf = (source: Evidence["source"]): Markup =>
  link(sourcePath(source), sources[source].publisher);

/** The publishers of what a sentence rests on, each a link to its source. */
export const cites = (claims: readonly AtlasClaim[]): Markup =>
  separated(citedBy(claims).map(publisherOf));

/** Publishers that are named where there are more: those of the first claims. */
const named = 3;

/** The same on a page that lists its sources: of many publishers the first, and the way to that list. */
export function citesInShort(claims: readonly AtlasClaim[]): Markup {
  const cited = citedBy(claims);
  if (cited.length <= named + 1) return cites(claims);
  const rest = h(
    "a",
    { href: `#part-${sourcesId}` },
    m.page_more_sources({ count: cited.length - named }),
  );
  return separated([...cited.slice(0, named).map(publisherOf), rest]);
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

/** Where the build was told of a form: the way there, which says which sentence and nothing else. */
function wrongHere({ id }: AtlasClaim): Markup {
  const form = addressIn("REPORT_TO");
  if (form === null) return "";
  const text = m.wrong_report({ claims: id, release });
  const title = m.wrong_correction_title({ claims: id });
  const href = formAddress(form, { title, claims: id, release, text });
  return h("p.home", h("a", { href, rel: "nofollow noreferrer noopener" }, m.wrong_here()));
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
    wrongHere(claim),
  ]);
}

/** A claim in a line or two, with its publishers, and beneath it what leads on. */
export const inLine = (claim: AtlasClaim, onwards: readonly Markup[] = []): Markup =>
  h("li.sentence", [
    claim.when === undefined ? "" : h("span.when", writeDate(claim.when)),
    said(claim, [" ", cites([claim])]),
    onwards.length > 0
      ? h(
          "p.home",
          onwards.flatMap((each) => [each, " "]),
        )
      : "",
  ]);

const disputedSign = (claim: AtlasClaim): readonly Markup[] =>
  isDisputed(claim) ? [h("span.disputed-sign", link(claimPath(claim), m.sources_disagree()))] : [];

/** The same with a sign where sources disagree. */
export const inLineSigned = (claim: AtlasClaim): Markup => inLine(claim, disputedSign(claim));

/** The same with the way to all else of it, which is on its own page. */
const briefly = (claim: AtlasClaim): Markup =>
  inLine(claim, [...disputedSign(claim), link(claimPath(claim), m.page_whole_evidence())]);

/** Claims one under the other, in full where the page is theirs. */
export const sentences = (claims: readonly AtlasClaim[], path: string): Markup =>
  h(
    "ul.sentences",
    claims.map((claim) => (homeOf(claim) === path ? sentence(claim) : briefly(claim))),
  );
