import { outline } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { eventsShown } from "#view/scene.ts";
import { pageIn } from "#view/selectors/overlay.ts";
import { everyIncident } from "#view/state.ts";
import { filterIncidents, openPage } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./IncidentChip.css";

/** Says that the marks on the map are filtered, and leads back to the filter. */
export function IncidentChip() {
  const view = useView();
  const filter = useViewState(({ incidents }) => incidents);
  const { place, kinds, from, to } = filter;
  const onPage = useViewState((state) => pageIn(state) !== null);
  if (onPage) return null;
  if (place === null && kinds.length === 0 && from === null && to === null) return null;
  return (
    <div className="incident-chip">
      <span>
        {m.incidents_on_map({ shown: eventsShown(filter).length, all: outline.events.length })}
      </span>
      <button type="button" className="link" onClick={() => openPage(view, "incidents")}>
        {m.filter_change()}
      </button>
      <button type="button" className="link" onClick={() => filterIncidents(view, everyIncident)}>
        {m.filter_clear()}
      </button>
    </div>
  );
}
