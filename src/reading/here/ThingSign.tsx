import { atlas } from "#atlas/atlas.ts";
import { commonOutcome } from "#atlas/outcomes.ts";
import { stanceIn } from "#atlas/outline/places.ts";
import { corridorWidths, sampleDash } from "#symbology/routes.ts";
import { pageTheme } from "#symbology/theme-variables.ts";
import { MarkSign } from "#ui/charts/MarkSign.tsx";
import { OwnSwatch } from "#ui/charts/OwnSwatch.tsx";
import { LineSwatch, StanceSwatch } from "#ui/charts/Swatch.tsx";
import type { MapThing } from "#view/hand/pointing.ts";
import { findOwn } from "#view/own/own-selectors.ts";
import { isOrigin } from "#view/scene.ts";
import { eventsAt } from "./events-at.ts";
import { useSeen } from "./use-seen.ts";

/** A thing as the map draws it, in a row. */
export function ThingSign({ thing }: { thing: MapThing }) {
  const seen = useSeen();
  switch (thing.kind) {
    case "incidents":
      return <MarkSign outcome={commonOutcome(eventsAt(thing, seen))} />;
    case "own":
      return <OwnSwatch look={findOwn(seen.own, thing)?.layer.look ?? 0} />;
    case "route":
      return (
        <LineSwatch
          colour={pageTheme.route[thing.id]}
          casing={pageTheme.map.corridorCasing}
          dash={sampleDash(thing.id)}
          width={corridorWidths.line}
        />
      );
    case "country": {
      const record = atlas.records.get(thing.id);
      const stance = record && stanceIn(record, seen.year);
      return <StanceSwatch stance={isOrigin(thing.id) ? "origin" : stance} />;
    }
  }
}
