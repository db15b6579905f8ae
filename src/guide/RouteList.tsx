import { type AtlasRoute, atlas } from "#atlas/atlas.ts";
import { isInUse, lastToldOf, routeStanding } from "#atlas/in-year.ts";
import { topics } from "#atlas/topics.ts";
import { m } from "#languages/compiled/messages.js";
import { type TopicId, topicIds } from "#subject/topic-ids.ts";
import { corridorWidths, routeSymbols } from "#symbology/routes.ts";
import { SkipButton } from "#ui/buttons/SkipButton.tsx";
import { LineSwatch } from "#ui/charts/Swatch.tsx";
import { attend } from "#view/attention.ts";
import { routeIn, topicIn } from "#view/selectors/chosen.ts";
import { hover, selectRoute, selectTopic, toggleRoute } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./RouteList.css";
import { standingInWords } from "#languages/words/terms.ts";
import { useTheme } from "#view/use-theme.ts";

/** The routes as a legend that can be chosen from and switched, and the topics, which are no routes. */
export function RouteList() {
  return (
    <>
      <ul className="route-list" aria-label={m.routes()}>
        {atlas.routes.map((route) => (
          <RouteItem key={route.id} route={route} />
        ))}
      </ul>
      {topicIds.map((id) => (
        <TopicItem key={id} id={id} />
      ))}
    </>
  );
}

function TopicItem({ id }: { id: TopicId }) {
  const view = useView();
  const { name, kicker } = topics[id];
  return (
    <button
      type="button"
      className="route-list-topic"
      aria-pressed={useViewState((state) => topicIn(state) === id)}
      onClick={() => selectTopic(view, id)}
    >
      <span>{name}</span>
      <span className="route-list-topic-kicker">{kicker}</span>
    </button>
  );
}

function RouteItem({ route }: { route: AtlasRoute }) {
  const view = useView();
  const theme = useTheme();
  const chosen = useViewState((state) => routeIn(state) === route.id);
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
          <span>{route.name}</span>
          {year !== null && (
            <span className="route-list-standing">
              {standingInWords(standing, lastToldOf(route, year))}
            </span>
          )}
        </span>
      </button>
      <label className="route-list-show">
        <span className="visually-hidden">{m.show_route({ route: route.name })}</span>
        <input type="checkbox" checked={!hidden} onChange={() => toggleRoute(view, route.id)} />
      </label>
      {chosen && <SkipButton label={m.a11y_skip_record()} onSkip={() => attend(view, "record")} />}
    </li>
  );
}
