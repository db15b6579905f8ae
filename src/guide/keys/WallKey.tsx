import { stances } from "#model/model.ts";
import { useOnMap } from "#view/on-map.ts";
import { stanceByPlace } from "#view/scene.ts";
import { useViewState } from "#view/use-view.ts";
import { RouteKey, TintKey } from "./KeyLists.tsx";
import { routesOfView } from "./legend-of-view.ts";
import "./WallKey.css";

/** Lines that a room can tell apart; more are named along the map. */
const mostRoutes = 3;

/** What the colours of a presented map mean, beneath it. */
export function WallKey() {
  const state = useViewState((whole) => whole);
  const onMap = useOnMap();
  const held = new Set(Object.values(stanceByPlace(state.year)));
  const routes = routesOfView(state);
  return (
    <div ref={onMap} className="wall-key">
      {routes.length <= mostRoutes && <RouteKey className="wall-key-list" routes={routes} />}
      <TintKey className="wall-key-list" tints={stances.filter((stance) => held.has(stance))} />
    </div>
  );
}
