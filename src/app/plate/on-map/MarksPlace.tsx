import { Suspense } from "react";
import { lazyPart } from "#ui/parts/lazy-part.tsx";
import { useHasMarks } from "#view/marks/marking.ts";
import "./MarksPlace.css";

/** What draws them is fetched with the first of them. */
const MarksOnMap = lazyPart(async () => (await import("#map/marks/MarksOnMap.tsx")).MarksOnMap);

/** Over the map, whichever it is, where its marks are. */
export function MarksPlace() {
  if (!useHasMarks()) return null;
  return (
    <div className="app-marks">
      <Suspense>
        <MarksOnMap />
      </Suspense>
    </div>
  );
}
