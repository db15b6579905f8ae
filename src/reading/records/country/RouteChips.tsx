import { routesThrough } from "#atlas/outline/places.ts";
import { m } from "#languages/compiled/messages.js";
import { RecordSection } from "#reading/records/RecordSection.tsx";
import type { RecordId } from "#subject/places.ts";
import { hover, selectRoute } from "#view/store.ts";
import { useTheme } from "#view/use-theme.ts";
import { useView } from "#view/use-view.ts";
import "./RouteChips.css";

/** The routes through a country; each lights its line on the map while it is pointed at. */
export function RouteChips({ record }: { record: RecordId }) {
  const view = useView();
  const theme = useTheme();
  const routes = routesThrough(record);
  if (routes.length === 0) return null;
  const unlight = () => hover(view, null);
  return (
    <RecordSection title={m.routes_here()}>
      <ul className="route-chips">
        {routes.map(({ id, name }) => {
          const light = () => hover(view, { kind: "route", id });
          return (
            <li key={id}>
              <button
                type="button"
                onPointerEnter={light}
                onPointerLeave={unlight}
                onFocus={light}
                onBlur={unlight}
                onClick={() => {
                  unlight();
                  selectRoute(view, id);
                }}
              >
                <i style={{ background: theme.route[id] }} />
                <span>{name}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </RecordSection>
  );
}
