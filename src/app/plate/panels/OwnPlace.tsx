import { type RefObject, Suspense, useEffect } from "react";
import { OwnPanel } from "#app/parts.ts";
import { hearDrops } from "#app/plate/hear-drops.ts";
import { SheetHead } from "#app/plate/phone/SheetHead.tsx";
import type { SheetHeight } from "#app/plate/phone/sheet-heights.ts";
import { m } from "#languages/compiled/messages.js";
import { useReadFromTop } from "#ui/browser/read-from-top.ts";
import { bringFiles } from "#view/own/own-actions.ts";
import { useView, useViewState } from "#view/use-view.ts";

interface OwnPlaceProps {
  readonly ref: RefObject<HTMLElement | null>;
  readonly isHidden: boolean;
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
}

/** The reader's own data, in the panel's place. */
export function OwnPlace({ ref, isHidden, height, onHeight }: OwnPlaceProps) {
  const view = useView();
  const shown = useViewState(({ own }) =>
    own.panel?.on === "layer" ? own.panel.id : own.panel?.on,
  );
  useReadFromTop(ref, shown ?? null);
  useEffect(() => hearDrops((files) => bringFiles(view, files)), [view]);
  return (
    <aside
      id="own"
      className="app-panel app-own"
      aria-label={m.layer_own_data()}
      hidden={isHidden}
      data-height={height}
      ref={ref}
    >
      <SheetHead height={height} onHeight={onHeight} />
      <Suspense>{shown !== undefined && <OwnPanel />}</Suspense>
    </aside>
  );
}
