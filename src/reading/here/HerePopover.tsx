import { useCallback, useMemo, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { incidentLook } from "#symbology/points.ts";
import { Popover } from "#ui/popovers/Popover.tsx";
import { choose, type MapThing, mapAtHand, type Press } from "#view/hand/pointing.ts";
import type { View } from "#view/store.ts";
import { useView } from "#view/use-view.ts";
import { HereChooser } from "./HereChooser.tsx";
import { HereIncidents } from "./HereIncidents.tsx";

/** Where a mark or a press is on the page, also after the map has moved. */
function anchorOf(view: View, thing: MapThing | undefined, at: Press["at"]) {
  const side = incidentLook.sides.many;
  return {
    getBoundingClientRect() {
      const map = mapAtHand.get(view);
      const { x, y } = thing?.kind === "incidents" && map ? map.pointOf(thing.position) : at;
      return new DOMRect(x - side / 2, y - side / 2, side, side);
    },
  };
}

interface HerePopoverProps {
  readonly press: Press;
  readonly onClose: () => void;
}

/** What was pressed on the map: the incidents of a mark, or all in reach of a finger to choose from. */
export function HerePopover({ press: { things, at, by }, onClose }: HerePopoverProps) {
  const view = useView();
  const isSure = by !== "touch" || things.length === 1;
  const [thing, setThing] = useState<MapThing | null>(isSure ? things[0] : null);
  const anchor = useMemo(() => anchorOf(view, thing ?? undefined, at), [view, thing, at]);
  const take = useCallback(
    (chosen: MapThing) => {
      if (chosen.kind === "incidents") setThing(chosen);
      else {
        onClose();
        choose(view, chosen);
      }
    },
    [view, onClose],
  );
  return (
    <Popover label={thing ? m.incidents() : m.here()} anchor={anchor} isNarrow onClose={onClose}>
      {thing?.kind === "incidents" ? (
        <HereIncidents thing={thing} onClose={onClose} />
      ) : (
        <HereChooser things={things} onChoose={take} onClose={onClose} />
      )}
    </Popover>
  );
}
