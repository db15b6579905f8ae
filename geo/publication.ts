/** The atlas as it is published in data/atlas.json: what the app reads, its texts in every language. */

import { claimById } from "#atlas/atlas.ts";
import { allEvents } from "#atlas/events.ts";
import { levelOfSource } from "#atlas/evidence/confidence.ts";
import { sidesOf } from "#atlas/evidence/relation-sides.ts";
import { dataDate, release } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { type SourceText, toldIn } from "#model/told.ts";
import { facts } from "#subject/facts.ts";
import type { PlaceId, RecordId } from "#subject/places.ts";
import type { SourceId } from "#subject/sources.ts";
import { stories } from "#subject/stories/stories.ts";

/** Where a source stands in and whom it names have always been published as plain texts. */
export const inEnglish = ({ en }: SourceText) => en;

/** A generalised station as it is published. */
export interface PublishedAnchor {
  readonly id: string;
  readonly place: string;
  readonly kind: string;
  readonly name: { readonly en: string };
  readonly position: readonly number[];
  readonly source: SourceId;
}

export const licence = {
  name: "CC BY 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
  credit: "The Long Way South",
} as const;

export const publicationNotes = (): readonly string[] => [
  m.data_note_measures(),
  m.data_note_corridors(),
  m.data_note_withheld(),
  m.data_note_told(),
  m.data_note_borders(),
];

export function publishAtlas(anchors: readonly PublishedAnchor[]) {
  const cited = new Set<PlaceId>(
    facts.claims.flatMap(({ place, alsoPlaces = [] }) => [place, ...alsoPlaces]),
  );
  const sides = sidesOf(facts.relations);
  const headlines = new Map(facts.events.map(({ id, headline }) => [id, headline]));
  const records: readonly RecordId[] = facts.records.map(({ id }) => id);
  return {
    version: release,
    generated: dataDate,
    licence,
    notes: publicationNotes(),
    changes: facts.changes,
    places: [
      ...facts.records,
      ...[...cited]
        .filter((place) => !records.some((record) => record === place))
        .map((id) => ({ id, name: null, roles: [] })),
    ],
    claims: facts.claims.map((claim) => ({
      ...claim,
      ...(claim.figures && { figures: toldIn(claim.figures, inEnglish) }),
      evidence: toldIn(claim.evidence, inEnglish),
      confidence: claimById(claim.id).confidence,
      asOf: claim.asOf ?? facts.sources[claim.evidence[0].source].date ?? null,
      relations: (sides.get(claim.id) ?? []).map(({ kind, other, why, note }) => ({
        kind,
        claim: other,
        ...(why && { why }),
        ...(note && { note }),
      })),
    })),
    events: allEvents.map(({ accounts, alsoPlaces, ...event }) => ({
      ...event,
      headline: headlines.get(event.id),
      alsoPlaces,
      accounts: accounts.map(({ id }) => id),
    })),
    sources: Object.entries(facts.sources).map(([id, source]) => ({
      id,
      ...toldIn(source, inEnglish),
      level: levelOfSource(toldIn(source, inEnglish)),
    })),
    routes: facts.routes,
    anchors,
  };
}

/** The stories for a class, with their questions: `data/stories.json`. */
export function publishStories() {
  return {
    version: release,
    licence,
    notes: [m.data_note_view(), m.data_note_claims(), m.data_note_gentle()],
    stories,
  };
}
