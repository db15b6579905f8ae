import type { Ref } from "react";
import { Guide } from "#guide/Guide.tsx";
import { FirstHints } from "#guide/hints/FirstHints.tsx";
import { m } from "#languages/compiled/messages.js";
import { PartBoundary } from "#ui/parts/PartBoundary.tsx";

interface LeftProps {
  readonly ref: Ref<HTMLElement>;
  readonly isHidden: boolean;
  /** On a phone it is closed at first. */
  readonly isOpen: boolean;
}

/** The guide, left of the map. */
export function Left({ ref, isHidden, isOpen }: LeftProps) {
  return (
    <aside
      id="guide"
      className="app-guide"
      aria-label={m.guide()}
      hidden={isHidden}
      data-open={isOpen || undefined}
      ref={ref}
    >
      <PartBoundary>
        <Guide>
          <FirstHints />
        </Guide>
      </PartBoundary>
    </aside>
  );
}
