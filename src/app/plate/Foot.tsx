import { type Ref, Suspense } from "react";
import { WallKey } from "#app/parts.ts";
import { m } from "#languages/compiled/messages.js";
import { PartBoundary } from "#ui/parts/PartBoundary.tsx";
import { YearsStrip } from "#years/YearsStrip.tsx";
import type { PlateTelling } from "./use-telling.ts";

interface FootProps {
  readonly ref: Ref<HTMLElement>;
  readonly telling: PlateTelling;
  /** A page lies over it. */
  readonly isCovered: boolean;
}

/** The years, beneath the map; for a room, what its colours mean. */
export function Foot({ ref, telling, isCovered }: FootProps) {
  const isPresented = telling === "presented";
  return (
    <footer className="app-foot" data-telling={telling} inert={isCovered} ref={ref}>
      <Suspense>{isPresented && <WallKey />}</Suspense>
      <p className="app-credit">{m.map_credit()}</p>
      {!isPresented && (
        <PartBoundary>
          <YearsStrip />
        </PartBoundary>
      )}
    </footer>
  );
}
