import type { Ref } from "react";
import { SheetHead } from "#app/plate/phone/SheetHead.tsx";
import type { SheetHeight } from "#app/plate/phone/sheet-heights.ts";
import { Guide } from "#guide/Guide.tsx";
import { m } from "#languages/compiled/messages.js";
import { PartBoundary } from "#ui/parts/PartBoundary.tsx";
import { useViewState } from "#view/use-view.ts";
import { YearBox } from "#years/YearBox.tsx";

interface StartPanelProps {
  readonly ref: Ref<HTMLElement>;
  readonly isHidden: boolean;
  /** On a phone the years take its place. */
  readonly isYielding: boolean;
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
  readonly onExplore: () => void;
}

/** What is read before anything is chosen: the finding, and the lists. */
export function StartPanel({
  ref,
  isHidden,
  isYielding,
  height,
  onHeight,
  onExplore,
}: StartPanelProps) {
  const tab = useViewState((state) => state.tab);
  return (
    <aside
      id="guide"
      className="app-panel app-start"
      aria-label={m.guide()}
      hidden={isHidden}
      data-yields={isYielding || undefined}
      data-height={height}
      data-tab={tab}
      ref={ref}
    >
      <SheetHead height={height} onHeight={onHeight} />
      <PartBoundary>
        <YearBox />
        <Guide onExplore={onExplore} />
      </PartBoundary>
    </aside>
  );
}
