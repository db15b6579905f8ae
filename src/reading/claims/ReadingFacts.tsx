import type { AtlasClaim } from "#atlas/atlas.ts";
import { sources } from "#atlas/evidence/sources.ts";
import { writeDate } from "#languages/words/dates.ts";
import { writeFigure } from "#languages/words/figures.ts";
import "./ReadingFacts.css";

/** What a reading rests on, in a line: its date, its first figures with their measure, its source. */
export function ReadingFacts({ claim }: { claim: AtlasClaim }) {
  const date = claim.when ?? claim.asOf;
  const [first] = claim.evidence;
  const figures = (claim.figures ?? []).slice(0, 3);
  return (
    <span className="reading-facts">
      {date !== undefined && <span>{writeDate(date)}</span>}
      {figures.map((figure) => (
        <span key={`${figure.measure} ${figure.group} ${figure.when}`}>{writeFigure(figure)}</span>
      ))}
      <span>{first.attributedTo ?? sources[first.source].publisher}</span>
    </span>
  );
}
