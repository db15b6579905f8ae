import { m } from "#languages/compiled/messages.js";
import { stanceWord } from "#languages/words/terms.ts";
import { stances } from "#model/model.ts";
import { stanceHatches } from "#symbology/stances.ts";
import { AreaSwatch } from "#ui/charts/Swatch.tsx";
import { useTheme } from "#view/use-theme.ts";
import "./StanceLegend.css";

/** What the tints mean, drawn from the map's own symbols. */
export function StanceLegend() {
  const theme = useTheme();
  return (
    <ul className="stance-legend" aria-label={m.tints()}>
      {stances.map((stance) => (
        <li key={stance}>
          <AreaSwatch
            fill={theme.stance[stance]}
            ink={theme.map.hatch}
            hatch={stanceHatches[stance]}
          />
          <span>{stanceWord(stance)}</span>
        </li>
      ))}
    </ul>
  );
}
