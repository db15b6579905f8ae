import { useRef } from "react";
import type { AtlasRecord } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { countryKicker } from "#languages/words/kickers.ts";
import { RecordFrame } from "#reading/records/RecordFrame.tsx";
import { claimsOfCountry } from "#reading/records/record-claims.ts";
import { useAskedFocus } from "#reading/records/use-asked-focus.ts";
import { TabList } from "#ui/frames/TabList.tsx";
import type { CountryTab } from "#view/state.ts";
import { readTab } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { CountrySummary, CountrySummaryRest } from "./CountrySummary.tsx";
import { CountryPart } from "./CountryTabs.tsx";
import { namedTabs } from "./country-tabs.ts";

/** A country: its answer first; numbers, incidents, policy and sources behind their tabs. */
export function CountryRecord({ record }: { record: AtlasRecord }) {
  const view = useView();
  const read = useViewState(({ tabRead }) => (tabRead?.of === record.id ? tabRead : null));
  const shown = read?.tab ?? "summary";
  const show = (next: CountryTab) => readTab(view, record.id, next);
  const head = useRef<HTMLDivElement>(null);
  useAskedFocus(read?.event === null ? read : null, () =>
    head.current?.querySelector("[aria-selected='true']"),
  );
  const claims = claimsOfCountry(record);
  return (
    <RecordFrame
      label={m.country_record()}
      kicker={countryKicker(record)}
      heading={record.name}
      compared={{ kind: "country", besides: record.id }}
      part={shown}
      checked={record.checked}
      claims={claims}
      head={
        <div ref={head}>
          <TabList
            label={m.record_parts()}
            className="record-tabs"
            tabs={namedTabs()}
            chosen={shown}
            panel="record-part"
            onChoose={show}
          />
        </div>
      }
      rest={
        shown === "summary" ? (
          <CountrySummaryRest record={record} onShow={show} />
        ) : (
          <CountryPart record={record} tab={shown} claims={claims} />
        )
      }
    >
      {shown === "summary" && <CountrySummary record={record} />}
    </RecordFrame>
  );
}
