import { type AtlasRoute, atlas } from "#atlas/atlas";
import { countriesOf, stanceIn } from "#atlas/queries";

import { m } from "#messages";
import { stanceHatches } from "#symbology/stances";
import { AreaSwatch } from "#ui/Swatch";
import { selectCountry } from "#view/store";
import { useView, useViewState } from "#view/use-view";
import { useTheme } from "./use-theme";
import "./JourneyStrip.css";
import { standingWord } from "./terms";

/** The countries of a route in the order of travel, each with its stance. */
export function JourneyStrip({ route }: { route: AtlasRoute }) {
  const view = useView();
  const year = useViewState((state) => state.year);
  const theme = useTheme();
  return (
    <ol className="journey-strip" aria-label={m.journey()}>
      {countriesOf(route).map((id) => {
        const record = atlas.records.get(id);
        const stance = record && stanceIn(record, year);
        if (!record || !stance) return null;
        return (
          <li key={id}>
            <button type="button" onClick={() => selectCountry(view, id)}>
              <AreaSwatch
                fill={theme.stance[stance]}
                ink={theme.map.hatch}
                hatch={stanceHatches[stance]}
              />
              <span className="journey-strip-name">{record.name.en}</span>
              <span className="journey-strip-stance">{standingWord(record, stance)}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
