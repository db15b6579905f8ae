import { atlas } from "#atlas/atlas.ts";
import { useViewState } from "#view/use-view.ts";
import { CountryRecord } from "./country/CountryRecord.tsx";
import { RouteRecord } from "./route/RouteRecord.tsx";
import { TopicRecord } from "./TopicRecord.tsx";

/** The record of what is chosen, or nothing. */
export function RecordPanel() {
  const chosen = useViewState((state) => state.chosen);
  switch (chosen.on) {
    case "country": {
      const record = atlas.records.get(chosen.id);
      return record ? <CountryRecord record={record} /> : null;
    }
    case "route": {
      const route = atlas.routes.find(({ id }) => id === chosen.id);
      return route ? <RouteRecord route={route} /> : null;
    }
    case "topic":
      return <TopicRecord id={chosen.id} />;
    case "nothing":
      return null;
  }
}
