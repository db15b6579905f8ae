import { useState } from "react";
import { outline } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { topicIds } from "#subject/topic-ids.ts";
import { useViewState } from "#view/use-view.ts";
import "./GuideRow.css";
import { RouteItem } from "./RouteItem.tsx";
import "./RouteList.css";
import { TopicItem } from "./TopicItem.tsx";

/** The routes, to choose from and to switch on the map, and the topics, which are no routes. */
export function RouteList() {
  const year = useViewState((state) => state.year);
  const [isSwitching, setSwitching] = useState(false);
  return (
    <>
      {/* Each row says it by its name, too. */}
      {year === null && (
        <p className="route-list-years" aria-hidden="true">
          {m.route_years_are()}
        </p>
      )}
      <ul className="route-list" aria-label={m.routes()}>
        {outline.routes.map((route) => (
          <RouteItem key={route.id} route={route} isSwitching={isSwitching} />
        ))}
      </ul>
      {topicIds.map((id) => (
        <TopicItem key={id} id={id} />
      ))}
      <button
        type="button"
        className="link route-list-switch"
        aria-pressed={isSwitching}
        onClick={() => setSwitching(!isSwitching)}
      >
        {m.choose_shown()}
      </button>
    </>
  );
}
