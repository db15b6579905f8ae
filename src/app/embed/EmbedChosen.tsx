import type { RecordTold } from "./record-told.ts";

interface EmbedChosenProps {
  readonly record: RecordTold;
  /** The title of the frame names something else. */
  readonly isNamed: boolean;
}

/** The one sentence of the country, the route or the topic that is chosen. */
export function EmbedChosen({ record, isNamed }: EmbedChosenProps) {
  return (
    <section className="embed-chosen" aria-label={record.name}>
      {isNamed && <h2>{record.name}</h2>}
      <p>{record.takeaway}</p>
    </section>
  );
}
