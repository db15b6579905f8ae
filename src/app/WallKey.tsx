import { stances } from "#atlas/model";
import { stanceByPlace } from "#view/scene";
import { useViewState } from "#view/use-view";
import { RouteKey, TintKey } from "./embed/KeyLists";
import { routesOfView } from "./embed/legend-of-view";
import "./WallKey.css";

/** Lines that a room can tell apart; more are named along the map. */
const mostRoutes = 3;

/** What the colours of a presented map mean, beneath it. */
export function WallKey() {
  const state = useViewState((whole) => whole);
  const held = new Set(Object.values(stanceByPlace(state.year)));
  const routes = routesOfView(state);
  return (
    <div className="wall-key">
      {routes.length <= mostRoutes && <RouteKey className="wall-key-list" routes={routes} />}
      <TintKey className="wall-key-list" tints={stances.filter((stance) => held.has(stance))} />
    </div>
  );
}
