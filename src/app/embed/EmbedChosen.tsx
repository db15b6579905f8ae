import type { AtlasRecord, AtlasRoute } from "#atlas/atlas.ts";

interface EmbedChosenProps {
  readonly record: AtlasRecord | AtlasRoute;
  /** The title of the frame names something else. */
  readonly isNamed: boolean;
}

/** The one sentence of the country or route that is chosen. */
export function EmbedChosen({ record, isNamed }: EmbedChosenProps) {
  return (
    <section className="embed-chosen" aria-label={record.name.en}>
      {isNamed && <h2>{record.name.en}</h2>}
      <p>{record.takeaway.text.en}</p>
    </section>
  );
}
