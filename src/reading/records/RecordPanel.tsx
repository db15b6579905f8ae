import { atlas } from "#atlas/atlas.ts";
import { useViewState } from "#view/use-view.ts";
import { CountryRecord } from "./CountryRecord.tsx";
import { RouteRecord } from "./RouteRecord.tsx";
import { TopicRecord } from "./TopicRecord.tsx";

/** The record that lies on top, or nothing. */
export function RecordPanel() {
  const countryId = useViewState(({ country }) => country);
  const routeId = useViewState(({ route }) => route);
  const returns = useViewState((state) => state.returns);
  const country = countryId && atlas.records.get(countryId);
  if (country) return <CountryRecord record={country} />;
  if (returns) return <TopicRecord id="returns" />;
  const route = atlas.routes.find(({ id }) => id === routeId);
  return route ? <RouteRecord route={route} /> : null;
}
