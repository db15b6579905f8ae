import { type AtlasRoute, atlas } from "#atlas/atlas.ts";

import { isInUse, lastToldOf, routeStanding } from "#atlas/in-year.ts";
import { m } from "#languages/compiled/messages.js";
import { corridorWidths, routeSymbols } from "#symbology/routes.ts";
import { SkipButton } from "#ui/buttons/SkipButton.tsx";
import { LineSwatch } from "#ui/charts/Swatch.tsx";
import { hover, selectReturns, selectRoute, toggleRoute } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./RouteList.css";
import { standingInWords } from "#languages/words/terms.ts";
import { useTheme } from "#view/use-theme.ts";

/** The routes as a legend that can be chosen from and switched, and the returns, which are no route. */
export function RouteList() {
  const view = useView();
  const returns = useViewState((state) => state.returns);
  return (
    <>
      <ul className="route-list" aria-label={m.routes()}>
        {atlas.routes.map((route) => (
          <RouteItem key={route.id} route={route} />
        ))}
      </ul>
      <button
        type="button"
        className="route-list-returns"
        aria-pressed={returns}
        onClick={() => selectReturns(view)}
      >
        <span>{m.returns_heading()}</span>
        <span className="route-list-returns-kicker">{m.returns_kicker()}</span>
      </button>
    </>
  );
}

function RouteItem({ route }: { route: AtlasRoute }) {
  const view = useView();
  const theme = useTheme();
  const chosen = useViewState((state) => state.route === route.id);
  const hidden = useViewState((state) => state.hiddenRoutes.includes(route.id));
  const year = useViewState((state) => state.year);
  const standing = routeStanding(route, year);
  const hovered = useViewState(
    (state) => state.hovered?.kind === "route" && state.hovered.id === route.id,
  );
  return (
    <li data-hovered={hovered || undefined} data-hidden={hidden || !isInUse(standing) || undefined}>
      <button
        type="button"
        className="route-list-choose"
        aria-pressed={chosen}
        onClick={() => selectRoute(view, route.id)}
        onPointerEnter={() => hover(view, { kind: "route", id: route.id })}
        onPointerLeave={() => hover(view, null)}
      >
        <LineSwatch
          colour={theme.route[route.id]}
          casing={theme.map.corridorCasing}
          dash={routeSymbols[route.id].dash}
          width={corridorWidths.line}
        />
        <span>
          <span>{route.name.en}</span>
          {year !== null && (
            <span className="route-list-standing">
              {standingInWords(standing, lastToldOf(route, year))}
            </span>
          )}
        </span>
      </button>
      <label className="route-list-show">
        <span className="visually-hidden">{m.show_route({ route: route.name.en })}</span>
        <input type="checkbox" checked={!hidden} onChange={() => toggleRoute(view, route.id)} />
      </label>
      {chosen && <SkipButton to="record" label={m.a11y_skip_record()} />}
    </li>
  );
}
