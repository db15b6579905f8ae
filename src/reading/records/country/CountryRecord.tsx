import { useState } from "react";
import { type AtlasRecord, atlas, claimById } from "#atlas/atlas.ts";
import { accountsOf, eventsOf } from "#atlas/events.ts";
import { numbersAbout } from "#atlas/number-rows.ts";
import { routesThrough, themesOf } from "#atlas/queries.ts";
import { m } from "#languages/compiled/messages.js";
import { roleWord } from "#languages/words/terms.ts";
import { RecordFrame } from "#reading/records/RecordFrame.tsx";
import { TabList } from "#ui/frames/TabList.tsx";
import { CountrySummary, CountrySummaryRest } from "./CountrySummary.tsx";
import { CountryPart } from "./CountryTabs.tsx";
import { type CountryTab, namedTabs } from "./country-tabs.ts";

function claimsOf(record: AtlasRecord) {
  return [
    ...record.takeaway.claims.map(claimById),
    ...record.stances.flatMap(({ claims }) => claims.map(claimById)),
    ...record.summary.map(claimById),
    ...numbersAbout(record.id),
    ...accountsOf(eventsOf(record.id)),
    ...[...themesOf(record.id).values()].flat(),
  ];
}

function kickerOf(record: AtlasRecord): string {
  const count = routesThrough(record.id).length;
  if (record.roles.includes("origin") || count === 0) return record.roles.map(roleWord).join(" · ");
  return m.country_on_routes({ count, all: atlas.routes.length });
}

/** A country: its answer first; numbers, incidents, policy and sources behind their tabs. */
export function CountryRecord({ record }: { record: AtlasRecord }) {
  const [{ of, tab }, setShown] = useState<{ of: string; tab: CountryTab }>({
    of: record.id,
    tab: "summary",
  });
  const shown = of === record.id ? tab : "summary";
  const show = (next: CountryTab) => setShown({ of: record.id, tab: next });
  const claims = claimsOf(record);
  return (
    <RecordFrame
      label={m.country_record()}
      kicker={kickerOf(record)}
      heading={record.name}
      compared={{ kind: "country", besides: record.id }}
      part={shown}
      checked={record.checked}
      claims={claims}
      head={
        <TabList
          label={m.record_parts()}
          className="record-tabs"
          tabs={namedTabs()}
          chosen={shown}
          panel="record-part"
          onChoose={show}
        />
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
