import type { AtlasRecord } from "#atlas/atlas.ts";
import {
  highOf,
  type LeadingNumbers,
  leadingNumbers,
  lowOf,
  numbersAbout,
} from "#atlas/number-rows.ts";
import { m } from "#languages/compiled/messages.js";
import { writeSpan } from "#languages/words/dates.ts";
import { writeValue } from "#languages/words/figures.ts";
import { measureWord } from "#languages/words/measures.ts";
import { writeNumber } from "#languages/words/numbers.ts";
import { firstSentence } from "#languages/words/sentences.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { RecordSection } from "#reading/records/RecordSection.tsx";
import { RangePlot } from "./RangePlot.tsx";

const rowsShown = 5;

interface NumberCardProps {
  readonly record: AtlasRecord;
  readonly onAll: () => void;
}

/** The one number of a country: in a sentence, then who says what, the newest five; or why there is none. */
export function NumberCard({ record, onAll }: NumberCardProps) {
  const numbers = leadingNumbers(record.id);
  const count = numbersAbout(record.id).length;
  return (
    <RecordSection
      title={m.how_many()}
      more={count > 0 ? { label: m.all_kinds({ count }), onShow: onAll } : null}
    >
      {!numbers && <p>{firstSentence(record.noPublishedFigure ?? m.no_figure())}</p>}
      {numbers && (
        <>
          <p>
            <span>{numberSentence(numbers)}</span>
            <SourceChip claims={numbers.rows.flatMap(({ claims }) => claims)} />
          </p>
          {numbers.rows.length > 1 && (
            <RangePlot
              label={measureWord(numbers.measure)}
              rows={numbers.rows.slice(0, rowsShown)}
              all={numbers.rows}
            />
          )}
        </>
      )}
    </RecordSection>
  );
}

/** From the lowest to the highest that is not corrected; of what is counted, the newest count. */
function numberSentence({ measure, as, rows }: LeadingNumbers): string {
  const standing = rows.filter(({ isCorrected }) => !isCorrected);
  const [newest = rows[0]] = standing;
  const low = Math.min(...standing.map(({ figure }) => lowOf(figure)));
  const high = Math.max(...standing.map(({ figure }) => highOf(figure)));
  const counted = measureWord(measure);
  if (as === "range" && standing.length > 1 && low < high)
    return m.number_range({ measure: counted, low: writeNumber(low), high: writeNumber(high) });
  const value = writeValue(newest.figure);
  return newest.years
    ? m.number_newest({ measure: counted, value, years: writeSpan(newest.years) })
    : m.figure_of({ value, measure: counted });
}
