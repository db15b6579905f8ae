import { stances } from "#atlas/model";
import { m } from "#messages";
import { stanceHatches } from "#symbology/stances";
import { AreaSwatch } from "#ui/Swatch";
import { stanceWord } from "#words/terms";
import { useTheme } from "./use-theme";
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
