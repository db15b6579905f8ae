import { type Ref, Suspense } from "react";
import { WallKey } from "#app/parts.ts";
import { PartBoundary } from "#ui/parts/PartBoundary.tsx";
import { YearsStrip } from "#years/YearsStrip.tsx";
import type { PlateTelling } from "./use-telling.ts";

interface FootProps {
  readonly ref: Ref<HTMLElement>;
  readonly telling: PlateTelling;
  /** A page lies over it. */
  readonly isCovered: boolean;
  /** On a phone it is shown in the panel's place. */
  readonly isOpen: boolean;
}

/** The years, beneath the map; for a room, what its colours mean. */
export function Foot({ ref, telling, isCovered, isOpen }: FootProps) {
  const isPresented = telling === "presented";
  return (
    <footer
      className="app-foot"
      data-telling={telling}
      data-open={isOpen || undefined}
      inert={isCovered}
      ref={ref}
    >
      <Suspense>{isPresented && <WallKey />}</Suspense>
      {!isPresented && (
        <PartBoundary>
          <YearsStrip />
        </PartBoundary>
      )}
    </footer>
  );
}
