import { useState } from "react";
import type { Pointed } from "#view/hand/pointing.ts";
import { ChosenMark } from "./ChosenMark.tsx";
import { MapStops } from "./MapStops.tsx";
import { MapTip } from "./MapTip.tsx";

/** The names of what is on the map: by what the pointer rests on, and by keys. */
export function MapNamed() {
  const [reached, setReached] = useState<Pointed | null>(null);
  return (
    <>
      <ChosenMark />
      <MapTip reached={reached} />
      <MapStops onReach={setReached} />
    </>
  );
}
