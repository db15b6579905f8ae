import { type AtlasClaim, type AtlasRecord, claimById } from "#atlas/atlas.ts";
import { policyIn } from "#atlas/numbers/year-told.ts";
import { m } from "#languages/compiled/messages.js";
import { countWords } from "#languages/words/sentences.ts";
import { ClaimList } from "#reading/claims/ClaimList.tsx";
import { RecordSection } from "#reading/records/RecordSection.tsx";
import { useViewState } from "#view/use-view.ts";

/** Three sentences, or fewer where they are long: words before "more" are few. */
const [most, room] = [3, 56];

/** The first sentences of a country's policy that there is room for. */
function leadOf(claims: readonly AtlasClaim[]): readonly AtlasClaim[] {
  let words = 0;
  return claims.slice(0, most).filter(({ statement }, index) => {
    words += countWords(statement);
    return index === 0 || words <= room;
  });
}

interface PolicyLeadProps {
  readonly record: AtlasRecord;
  readonly onAll: () => void;
}

/** What a country does, in three sentences; in a year only what is dated to it. */
export function PolicyLead({ record, onAll }: PolicyLeadProps) {
  const year = useViewState((state) => state.year);
  const claims = record.summary.map(claimById);
  const shown = leadOf(year === null ? claims : policyIn(record, year));
  return (
    <RecordSection
      title={m.policy()}
      more={{ label: m.all_kinds({ count: claims.length }), onShow: onAll }}
    >
      {year !== null && shown.length === 0 ? (
        <p>{m.no_policy_in({ year })}</p>
      ) : (
        <ClaimList claims={shown} />
      )}
    </RecordSection>
  );
}
