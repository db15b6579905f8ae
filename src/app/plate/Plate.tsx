import { useState } from "react";
import { flushSync } from "react-dom";
import { UpdateLine } from "#app/offline/UpdateLine.tsx";
import { PrintedFigure } from "#figures/printing/PrintedFigure.tsx";
import { IncidentChip } from "#guide/IncidentChip.tsx";
import { NoticeBar } from "#guide/NoticeBar.tsx";
import { attend } from "#view/attention.ts";
import { recordKey } from "#view/selectors/chosen.ts";
import { isComparing, pageIn } from "#view/selectors/overlay.ts";
import type { View } from "#view/store.ts";
import { useViewState } from "#view/use-view.ts";
import "./App.css";
import "./print.css";
import { Evidence } from "./Evidence.tsx";
import { Foot } from "./Foot.tsx";
import { Left } from "./Left.tsx";
import { MapTroubleLine } from "./MapTroubleLine.tsx";
import { OpenPage } from "./OpenPage.tsx";
import { PageMap } from "./PageMap.tsx";
import { Right } from "./Right.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { Told } from "./Told.tsx";
import { ToolDialogs } from "./ToolDialogs.tsx";
import { Tools } from "./Tools.tsx";
import { useFocusAfterStory } from "./use-focus-after-story.ts";
import { useMapTrouble } from "./use-map-trouble.ts";
import { useOpened } from "./use-opened.ts";
import { usePanels } from "./use-panels.ts";
import { useTelling } from "./use-telling.ts";

/** The plate: the map fills the window, the guide or a story lies left, the record right. */
export function Plate({ view }: { view: View }) {
  const [isGuideOpen, setGuideOpen] = useState(false);
  const map = useMapTrouble();
  const panels = usePanels(view);
  const telling = useTelling();
  const hasRecord = useViewState(recordKey) !== null;
  const isReading = useViewState((state) => pageIn(state) !== null || isComparing(state));
  const isChromeless = telling === "presented";
  // What lies under a page takes no focus there.
  const isCovered = isReading && !isChromeless;
  useFocusAfterStory(telling !== "none");
  // What was chosen in the guide is read beneath it on a phone: the guide makes room.
  useOpened(() => setGuideOpen(false));

  /** The line that had the focus goes away: the map that it tells of takes it. */
  function leaveLine(act: () => void): void {
    flushSync(act);
    attend(view, "map-region", { preventScroll: true });
  }

  return (
    <>
      <PrintedFigure />
      {!isChromeless && (
        <SkipLinks
          hasGuide={telling === "none"}
          hasRecord={hasRecord && telling !== "step" && !isCovered}
          hasYears={!isCovered}
          onGuide={() => setGuideOpen(true)}
        />
      )}
      <div className="app-map" inert={isCovered}>
        <PageMap
          view={view}
          trouble={map.trouble}
          onTrouble={map.report}
          onDrawn={map.reportDrawn}
          onFailed={map.reportNothing}
        />
      </div>
      <Tools telling={telling} isGuideOpen={isGuideOpen} onGuide={setGuideOpen} />
      <Left ref={panels.left} isHidden={telling !== "none"} isOpen={isGuideOpen} />
      <Told ref={panels.told} telling={telling} />
      <Right
        ref={panels.right}
        isHidden={!hasRecord || telling === "step" || isChromeless}
        isCovered={isCovered}
      />
      <OpenPage isHidden={!isCovered} />
      <div className="app-notices" hidden={isChromeless}>
        <MapTroubleLine
          trouble={map.told}
          needsReload={map.needsReload}
          onRetry={() => leaveLine(map.retry)}
          onDismiss={() => leaveLine(map.dismiss)}
        />
        <UpdateLine />
        <NoticeBar />
        <IncidentChip />
      </div>
      <Foot ref={panels.bottom} telling={telling} isCovered={isCovered} />
      <Evidence />
      <ToolDialogs />
    </>
  );
}
