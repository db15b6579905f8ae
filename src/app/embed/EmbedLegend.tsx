import { RouteKey, TintKey } from "#guide/keys/KeyLists.tsx";
import { routesOfView, stancesOfView } from "#guide/keys/legend-of-view.ts";
import { m } from "#languages/compiled/messages.js";
import { Fold } from "#ui/frames/Fold.tsx";
import { useViewState } from "#view/use-view.ts";

/** A short legend of what the view shows. */
export function EmbedLegend() {
  const state = useViewState((whole) => whole);
  const routes = routesOfView(state);
  const { year } = state;
  const tints = stancesOfView(routes, state);
  return (
    <Fold title={m.embed_legend()} open={innerWidth >= 640}>
      <RouteKey className="embed-legend" routes={routes} />
      <p id="embed-tints">{year === null ? m.embed_tints() : m.embed_tints_year({ year })}</p>
      <TintKey className="embed-legend" tints={tints} labelledBy="embed-tints" />
      <p className="embed-small">
        <span>{`${m.figure_withheld_lead()} ${m.figure_withheld_short()}`}</span>
      </p>
    </Fold>
  );
}
