import { type DividedWhole, type DivisionPart, divisionsOf } from "#atlas/numbers/divisions.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { writeAmount } from "#languages/words/figures.ts";
import { writeNumber } from "#languages/words/numbers.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import type { RecordId } from "#subject/places.ts";
import { Fold } from "#ui/frames/Fold.tsx";
import "./DivisionCharts.css";

/** How sources divide the people of a record: bars of each whole, the newest open, the older folded. */
export function DivisionCharts({ record }: { record: RecordId }) {
  return divisionsOf(record).map(({ id, name, about, wholes: [newest, ...older] }) => (
    <section key={id} className="division">
      <h3>{name}</h3>
      <p className="division-about">{about}</p>
      {newest && <Whole whole={newest} />}
      {older.length > 0 && (
        <Fold title={m.division_older()} count={older.length}>
          {older.map((whole) => (
            <Whole key={whole.claim.id} whole={whole} />
          ))}
        </Fold>
      )}
    </section>
  ));
}

function Whole({ whole: { claim, of, parts } }: { whole: DividedWhole }) {
  const most = Math.max(...parts.map(sizeOf));
  const date = claim.when === undefined ? m.undated() : writeDate(claim.when);
  return (
    <figure className="division-whole">
      <figcaption>
        <span>{of === null ? date : m.division_of({ date, number: writeNumber(of) })}</span>
        <span> </span>
        <SourceChip claims={[claim]} />
      </figcaption>
      <ul>
        {parts.map((part) => (
          <li key={part.words}>
            <span>{part.words}</span>
            <span className="division-bar" aria-hidden="true">
              <i style={{ inlineSize: `${(100 * sizeOf(part)) / most}%` }} />
            </span>
            <span className="division-value">{writePart(part)}</span>
          </li>
        ))}
      </ul>
      {parts.some(({ isOurShare }) => isOurShare) && (
        <p className="division-about">{m.division_ours()}</p>
      )}
    </figure>
  );
}

const sizeOf = ({ percent, people }: DivisionPart) => percent ?? people ?? 0;

function writePart({ percent, people }: DivisionPart): string {
  if (percent === null) return writeNumber(people ?? 0);
  return writeAmount({ number: writeNumber(percent), count: percent }, "percent");
}
