import type { OutlineRoute } from "#atlas/outline/outline-data.ts";
import { m } from "#languages/compiled/messages.js";
import { stanceWord } from "#languages/words/terms.ts";
import type { Stance } from "#model/model.ts";
import { corridorWidths, sampleDash } from "#symbology/routes.ts";
import { pageTheme } from "#symbology/theme-variables.ts";
import { LineSwatch, StanceSwatch } from "#ui/charts/Swatch.tsx";

interface RouteKeyProps {
  readonly className: string;
  readonly routes: readonly OutlineRoute[];
}

/** Lines of the map, by the names of their routes. */
export function RouteKey({ className, routes }: RouteKeyProps) {
  return (
    <ul className={className} aria-label={m.routes()}>
      {routes.map(({ id, name }) => (
        <li key={id}>
          <LineSwatch
            colour={pageTheme.route[id]}
            casing={pageTheme.map.corridorCasing}
            dash={sampleDash(id)}
            width={corridorWidths.line}
          />
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}

interface TintKeyProps {
  readonly className: string;
  readonly tints: readonly Stance[];
  /** The element that says what the tints are of; they name themselves where there is none. */
  readonly labelledBy?: string;
}

/** Tints of the map, by what they mean. */
export function TintKey({ className, tints, labelledBy }: TintKeyProps) {
  return (
    <ul
      className={className}
      {...(labelledBy ? { "aria-labelledby": labelledBy } : { "aria-label": m.tints() })}
    >
      {tints.map((stance) => (
        <li key={stance}>
          <StanceSwatch stance={stance} />
          <span>{stanceWord(stance)}</span>
        </li>
      ))}
    </ul>
  );
}
