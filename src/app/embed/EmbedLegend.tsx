import { m } from "#messages";
import { corridorWidths, routeSymbols } from "#symbology/routes";
import { stanceHatches } from "#symbology/stances";
import { pageTheme } from "#symbology/theme-variables";
import { Fold } from "#ui/Fold";
import { AreaSwatch, LineSwatch } from "#ui/Swatch";
import { useViewState } from "#view/use-view";
import { stanceWord } from "#words/terms";
import { routesOfView, stancesOfView } from "./legend-of-view";

/** A short legend of what the view shows. */
export function EmbedLegend() {
  const state = useViewState((whole) => whole);
  const routes = routesOfView(state);
  const { year } = state;
  const tints = stancesOfView(routes, state);
  return (
    <Fold title={m.embed_legend()} open={innerWidth >= 640}>
      <ul className="embed-legend" aria-label={m.routes()}>
        {routes.map(({ id, name }) => (
          <li key={id}>
            <LineSwatch
              colour={pageTheme.route[id]}
              casing={pageTheme.map.corridorCasing}
              dash={routeSymbols[id].dash}
              width={corridorWidths.line}
            />
            <span>{name.en}</span>
          </li>
        ))}
      </ul>
      <p id="embed-tints">{year === null ? m.embed_tints() : m.embed_tints_year({ year })}</p>
      <ul className="embed-legend" aria-labelledby="embed-tints">
        {tints.map((stance) => (
          <li key={stance}>
            <AreaSwatch
              fill={pageTheme.stance[stance]}
              ink={pageTheme.map.hatch}
              hatch={stanceHatches[stance]}
            />
            <span>{stanceWord(stance)}</span>
          </li>
        ))}
      </ul>
      <p className="embed-small">
        <span>{`${m.figure_withheld_lead()} ${m.figure_withheld_short()}`}</span>
      </p>
    </Fold>
  );
}
