import { FaultBoundary } from "#app/faults/FaultBoundary.tsx";
import type { View } from "#view/store.ts";
import { ViewContext } from "#view/use-view.ts";
import { Plate } from "./Plate.tsx";

export function App({ view }: { view: View }) {
  return (
    <ViewContext.Provider value={view}>
      <FaultBoundary>
        <Plate view={view} />
      </FaultBoundary>
    </ViewContext.Provider>
  );
}
