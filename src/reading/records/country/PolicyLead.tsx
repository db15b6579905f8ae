import type { AtlasRecord } from "#atlas/atlas.ts";
import { policyIn } from "#atlas/numbers/year-told.ts";
import { m } from "#languages/compiled/messages.js";
import { ClaimList } from "#reading/claims/ClaimList.tsx";
import { RecordSection } from "#reading/records/RecordSection.tsx";
import { useViewState } from "#view/use-view.ts";
import { policyLead } from "./policy-lead.ts";

interface PolicyLeadProps {
  readonly record: AtlasRecord;
  readonly onAll: () => void;
}

/** What a country does, in three sentences; in a year only what is dated to it. What stands above is not told again. */
export function PolicyLead({ record, onAll }: PolicyLeadProps) {
  const year = useViewState((state) => state.year);
  const shown = policyLead(record, year);
  const hasNone = year !== null && policyIn(record, year).length === 0;
  if (shown.length === 0 && !hasNone) return null;
  return (
    <RecordSection
      title={m.policy()}
      more={{ label: m.all_kinds({ count: record.summary.length }), onShow: onAll }}
    >
      {hasNone ? <p>{m.no_policy_in({ year })}</p> : <ClaimList claims={shown} />}
    </RecordSection>
  );
}
