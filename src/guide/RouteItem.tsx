import { finding } from "virtual:digest";
import { isInUse, lastToldOf, reportedYears, routeStanding } from "#atlas/numbers/in-year.ts";
import type { OutlineRoute } from "#atlas/outline/outline-data.ts";
import { m } from "#languages/compiled/messages.js";
import { writeReported } from "#languages/words/dates.ts";
import { standingInWords } from "#languages/words/terms.ts";
import { corridorWidths, sampleDash } from "#symbology/routes.ts";
import { Icon } from "#ui/buttons/Icon.tsx";
import { SkipButton } from "#ui/buttons/SkipButton.tsx";
import { LineSwatch } from "#ui/charts/Swatch.tsx";
import { attend } from "#view/attention.ts";
import { routeIn } from "#view/selectors/chosen.ts";
import { hover, selectRoute, toggleRoute } from "#view/store.ts";
import { useTheme } from "#view/use-theme.ts";
import { useView, useViewState } from "#view/use-view.ts";

interface RouteStateProps {
  readonly route: OutlineRoute;
  readonly year: number | null;
}

/** How a route stands in the year; over all years, from when to when it is reported. */
function RouteState({ route, year }: RouteStateProps) {
  if (year !== null)
    return <span>{standingInWords(routeStanding(route, year), lastToldOf(route, year))}</span>;
  if (route.id === finding.route) return <span>{finding.routeState}</span>;
  const years = reportedYears(route);
  if (years === null) return null;
  const reports = m.here_reported({ years: writeReported(years) });
  return (
    <>
      <span aria-hidden="true" title={reports}>
        {writeReported(years)}
      </span>
      <span className="visually-hidden">{reports}</span>
    </>
  );
}

interface RouteItemProps {
  readonly route: OutlineRoute;
  /** Its place on the map can be switched on and off. */
  readonly isSwitching: boolean;
}

export function RouteItem({ route, isSwitching }: RouteItemProps) {
  const view = useView();
  const theme = useTheme();
  const chosen = useViewState((state) => routeIn(state) === route.id);
  const hidden = useViewState((state) => state.hiddenRoutes.includes(route.id));
  const year = useViewState((state) => state.year);
  const hovered = useViewState(
    (state) => state.hovered?.kind === "route" && state.hovered.id === route.id,
  );
  const isOut = hidden || !isInUse(routeStanding(route, year));
  const point = (isOn: boolean) => hover(view, isOn ? { kind: "route", id: route.id } : null);
  return (
    <li
      data-hovered={hovered || undefined}
      data-usual={route.id === finding.route || undefined}
      data-hidden={isOut || undefined}
    >
      <button
        type="button"
        className="guide-row route-list-choose"
        aria-pressed={chosen}
        onClick={() => selectRoute(view, route.id)}
        onPointerEnter={() => point(true)}
        onPointerLeave={() => point(false)}
        onFocus={() => point(true)}
        onBlur={() => point(false)}
      >
        <span className="guide-sign">
          <LineSwatch
            colour={theme.route[route.id]}
            casing={theme.map.corridorCasing}
            dash={sampleDash(route.id)}
            width={corridorWidths.line}
          />
        </span>
        <span>{route.name}</span>
        <span className="guide-state" hidden={isSwitching}>
          <RouteState route={route} year={year} />
        </span>
      </button>
      {isSwitching && (
        <label className="route-list-show">
          <span className="visually-hidden">{m.show_route({ route: route.name })}</span>
          <input
            className="visually-hidden"
            type="checkbox"
            checked={!hidden}
            onChange={() => toggleRoute(view, route.id)}
          />
          <Icon name={hidden ? "eye-off" : "eye"} />
        </label>
      )}
      {chosen && <SkipButton label={m.a11y_skip_record()} onSkip={() => attend(view, "record")} />}
    </li>
  );
}
