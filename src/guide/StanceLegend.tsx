import { m } from "#languages/compiled/messages.js";
import { stanceWord } from "#languages/words/terms.ts";
import { stances } from "#model/model.ts";
import { StanceSwatch } from "#ui/charts/Swatch.tsx";
import "./StanceLegend.css";

/** What the tints mean, drawn from the map's own symbols. */
export function StanceLegend() {
  return (
    <ul className="stance-legend" aria-label={m.tints()}>
      {stances.map((stance) => (
        <li key={stance}>
          <StanceSwatch stance={stance} />
          <span>{stanceWord(stance)}</span>
        </li>
      ))}
    </ul>
  );
}
