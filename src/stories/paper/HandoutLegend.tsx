import { atlas } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { stanceWord } from "#languages/words/terms.ts";
import { stances } from "#model/model.ts";
import { corridorWidths, sampleDash } from "#symbology/routes.ts";
import type { Theme } from "#symbology/themes.ts";
import { LineSwatch, StanceSwatch } from "#ui/charts/Swatch.tsx";

/** What the lines and tints of a handout's maps mean. */
export function HandoutLegend({ theme }: { theme: Theme }) {
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
            <span>{name}</span>
          </li>
        ))}
      </ul>
      <ul aria-label={m.tints()}>
        {stances.map((stance) => (
          <li key={stance}>
            <StanceSwatch stance={stance} theme={theme} />
            <span>{stanceWord(stance)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
