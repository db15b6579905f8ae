import { type AtlasRecord, claimById } from "#atlas/atlas.ts";
import { NumberCard } from "#reading/numbers/NumberCard.tsx";
import { Takeaway } from "#reading/records/Takeaway.tsx";
import type { CountryTab } from "#view/state.ts";
import { CountryInYear } from "./CountryInYear.tsx";
import { LatestEvents } from "./LatestEvents.tsx";
import { PolicyLead } from "./PolicyLead.tsx";
import { RouteChips } from "./RouteChips.tsx";
import { StanceBar } from "./StanceBar.tsx";

/** What is read first of a country: its sentence, its year, its stance through the years. */
export function CountrySummary({ record }: { record: AtlasRecord }) {
  return (
    <>
      <CountryInYear record={record} />
      <Takeaway text={record.takeaway.text} claims={record.takeaway.claims.map(claimById)} />
      <StanceBar record={record} />
    </>
  );
}

interface SummaryRestProps {
  readonly record: AtlasRecord;
  readonly onShow: (tab: CountryTab) => void;
}

/** And beneath it: the number, what happened last, what it does, the routes. All else is behind "All". */
export function CountrySummaryRest({ record, onShow }: SummaryRestProps) {
  return (
    <>
      <NumberCard record={record} onAll={() => onShow("numbers")} />
      <LatestEvents record={record.id} onAll={() => onShow("incidents")} />
      <PolicyLead record={record} onAll={() => onShow("policy")} />
      <RouteChips record={record.id} />
    </>
  );
}
