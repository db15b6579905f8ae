import { atlas } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import type { SecondWords } from "#languages/second-words.ts";
import { stanceWord } from "#languages/words/terms.ts";
import { stances } from "#model/model.ts";
import { corridorWidths, sampleDash } from "#symbology/routes.ts";
import type { Theme } from "#symbology/themes.ts";
import { LineSwatch, StanceSwatch } from "#ui/charts/Swatch.tsx";
import { SecondLine } from "./SecondLine.tsx";
import "./HandoutLegend.css";

interface HandoutLegendProps {
  readonly theme: Theme;
  readonly second: SecondWords | null;
}

/** What the lines and tints of a handout's maps mean. */
export function HandoutLegend({ theme, second }: HandoutLegendProps) {
  return (
    <div className="handout-legend">
      <ul aria-label={m.routes()}>
        {atlas.routes.map(({ id, name }) => (
          <li key={id}>
            <LineSwatch
              colour={theme.route[id]}
              casing={theme.map.corridorCasing}
              dash={sampleDash(id)}
              width={corridorWidths.line}
            />
            <span>
              <span>{name}</span>
              <SecondLine second={second} say={({ routes }) => routes[id]?.name} />
            </span>
          </li>
        ))}
      </ul>
      <ul aria-label={m.tints()}>
        {stances.map((stance) => (
          <li key={stance}>
            <StanceSwatch stance={stance} theme={theme} />
            <span>
              <span>{stanceWord(stance)}</span>
              <SecondLine second={second} say={({ stances }) => stances[stance]} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
