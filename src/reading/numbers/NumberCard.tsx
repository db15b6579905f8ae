import type { AtlasRecord } from "#atlas/atlas.ts";
import { newerCount } from "#atlas/numbers/newer-count.ts";
import { leadingNumbers, numbersAbout, sentenceAbout } from "#atlas/numbers/number-rows.ts";
import { mostRows, rowsShown } from "#atlas/numbers/rows-shown.ts";
import { numbersIn } from "#atlas/numbers/year-facts.ts";
import { m } from "#languages/compiled/messages.js";
import { numberSentence } from "#languages/words/number-sentence.ts";
import { measureOf } from "#languages/words/people-counted.ts";
import { firstSentence } from "#languages/words/sentences.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { RecordSection } from "#reading/records/RecordSection.tsx";
import { useViewState } from "#view/use-view.ts";
import { RangePlot } from "./RangePlot.tsx";

interface NumberCardProps {
  readonly record: AtlasRecord;
  readonly onAll: () => void;
}

/** The one number of a country: in a sentence, then who says what, a few of all; or why there is none. */
export function NumberCard({ record, onAll }: NumberCardProps) {
  const year = useViewState((state) => state.year);
  const numbers = year === null ? leadingNumbers(record.id) : numbersIn(record.id, year);
  // The box of a year has told its number already: who says what is left to tell.
  const hasPlot = numbers !== null && numbers.rows.length > 1;
  const count = numbersAbout(record.id).length;
  const hasSentence = year === null && !numbers && !record.noPublishedFigure;
  const told = hasSentence ? sentenceAbout(record.id) : null;
  const newer = year === null ? newerCount(record.id) : null;
  const none =
    year === null ? (record.noPublishedFigure ?? m.no_figure()) : m.no_figure_in({ year });
  return (
    <RecordSection
      title={m.how_many()}
      more={count > 0 ? { label: m.all_kinds({ count }), onShow: onAll } : null}
    >
      {!numbers && !told && <p>{firstSentence(none)}</p>}
      {told && (
        <p>
          <span>{told.statement}</span>
          <SourceChip claims={[told]} />
        </p>
      )}
      {numbers && !(hasPlot && year !== null) && (
        <p>
          <span>{numberSentence(numbers, measureOf(record, numbers.measure))}</span>
          <SourceChip
            claims={numbers.rows.flatMap(({ claims }) => claims)}
            {...(year !== null && { of: numbers.rows[0] })}
          />
        </p>
      )}
      {numbers && hasPlot && (
        <RangePlot
          label={measureOf(record, numbers.measure)}
          rows={rowsShown(numbers.rows, mostRows, numbers.as)}
          hasChips={year !== null}
        />
      )}
      {newer && (
        <p>
          <span>{newer.statement}</span>
          <SourceChip claims={[newer]} />
        </p>
      )}
    </RecordSection>
  );
}
