import { type AtlasClaim, type AtlasRecord, claimById } from "#atlas/atlas.ts";
import { publicationsOf } from "#atlas/evidence/publications.ts";
import type { NumberRow } from "#atlas/numbers/number-rows.ts";
import { withOlder } from "#atlas/numbers/who-says.ts";
import { yearFacts } from "#atlas/numbers/year-facts.ts";
import { stancePeriodIn } from "#atlas/outline/places.ts";
import { m } from "#languages/compiled/messages.js";
import { writeSpan } from "#languages/words/dates.ts";
import { writeValue } from "#languages/words/figures.ts";
import { measureWord } from "#languages/words/measures.ts";
import { firstSentence } from "#languages/words/sentences.ts";
import { roleWord, stanceSentence } from "#languages/words/terms.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { WhyThen } from "#reading/evidence/WhyThen.tsx";
import { YearHeading } from "#reading/records/YearHeading.tsx";
import { useViewState } from "#view/use-view.ts";
import "#reading/records/YearBox.css";

/** What holds for a country in the year at hand, in a few lines; nothing while all years are shown. */
export function CountryInYear({ record }: { record: AtlasRecord }) {
  const year = useViewState((state) => state.year);
  if (year === null) return null;
  const { lead, sentence, others, more, causes, told } = yearFacts(record.id, year);
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
        <Told told={told ?? stanceThen(record, year)} />
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

interface ToldProps {
  readonly told: { readonly sentence: string; readonly claims: readonly AtlasClaim[] };
}

/** A sentence of the year first, then what else its source tells, and one mark for both. */
function Told({ told: { sentence, claims } }: ToldProps) {
  const first = firstSentence(sentence);
  const rest = sentence.slice(first.length).trim();
  return (
    <>
      <p className="year-box-lead">
        <span>{first}</span>
        {rest === "" && <SourceChip claims={claims} />}
      </p>
      {rest !== "" && (
        <p>
          <span>{rest}</span>
          <SourceChip claims={claims} />
        </p>
      )}
    </>
  );
}

/** What a country did in a year of which nothing else is told; that of origin is left, not reached. */
function stanceThen(record: AtlasRecord, year: number): ToldProps["told"] {
  const period = stancePeriodIn(record, year);
  if (!period) return { sentence: m.stance_not_recorded({ year }), claims: [] };
  const isOrigin = record.roles.includes("origin");
  return {
    sentence: isOrigin ? roleWord("origin") : stanceSentence(period.stance, year),
    claims: period.claims.map(claimById),
  };
}

/** What is counted, how many, and when. */
const writeRow = ({ figure, years }: NumberRow, year: number) =>
  m.number_newest({
    measure: measureWord(figure.measure),
    value: writeValue(figure),
    years: writeSpan(years ?? { from: year, to: year }),
  });

/** How many publications give the number, and what others give: not what the same people gave before. */
function agreement(lead: NumberRow, others: readonly NumberRow[]): string {
  const count = publicationsOf(lead.claims).length;
  const differing = withOlder([lead, ...others]).slice(1);
  const list = [...new Set(differing.map(({ row }) => writeValue(row.figure)))].join(", ");
  return list === "" ? m.sources_agree({ count }) : m.sources_agree_but({ count, list });
}
