import type { AtlasRecord } from "#atlas/atlas.ts";
import { publicationsOf } from "#atlas/evidence/publications.ts";
import type { NumberRow } from "#atlas/numbers/number-rows.ts";
import { yearFacts } from "#atlas/numbers/year-facts.ts";
import { stanceIn } from "#atlas/outline/places.ts";
import { m } from "#languages/compiled/messages.js";
import { writeSpan } from "#languages/words/dates.ts";
import { writeValue } from "#languages/words/figures.ts";
import { measureWord } from "#languages/words/measures.ts";
import { standingWord } from "#languages/words/terms.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { WhyThen } from "#reading/evidence/WhyThen.tsx";
import { YearHeading } from "#reading/records/YearHeading.tsx";
import { useViewState } from "#view/use-view.ts";
import "#reading/records/YearBox.css";

/** What holds for a country in the year at hand, in a few lines; nothing while all years are shown. */
export function CountryInYear({ record }: { record: AtlasRecord }) {
  const year = useViewState((state) => state.year);
  if (year === null) return null;
  const { lead, sentence, others, more, causes } = yearFacts(record.id, year);
  const stance = stanceIn(record, year);
  return (
    <section className="year-box" aria-label={m.in_the_year({ year })}>
      <YearHeading year={year} />
      {lead ? (
        <>
          <p className="year-box-lead">
            <span>{sentence ?? writeRow(lead, year)}</span>
          </p>
          <p>
            <span>{agreement(lead, others)}</span>
            <SourceChip claims={[lead, ...others].flatMap(({ claims }) => claims)} of={lead} />
          </p>
          {causes && <WhyThen asks={m.why_then()} cause={causes[0]} />}
        </>
      ) : (
        <p className="year-box-lead">
          {stance ? standingWord(record, stance) : m.stance_not_recorded({ year })}
        </p>
      )}
      {more.map((row) => (
        <p key={row.figure.measure}>
          <span>{writeRow(row, year)}</span>
          <SourceChip claims={row.claims} of={row} />
        </p>
      ))}
    </section>
  );
}

/** What is counted, how many, and when. */
const writeRow = ({ figure, years }: NumberRow, year: number) =>
  m.number_newest({
    measure: measureWord(figure.measure),
    value: writeValue(figure),
    years: writeSpan(years ?? { from: year, to: year }),
  });

/** How many publications give the number, and what others give. */
function agreement({ claims }: NumberRow, others: readonly NumberRow[]): string {
  const count = publicationsOf(claims).length;
  const list = [...new Set(others.map(({ figure }) => writeValue(figure)))].join(", ");
  return list === "" ? m.sources_agree({ count }) : m.sources_agree_but({ count, list });
}
