import { useState } from "react";
import { flushSync } from "react-dom";
import { UpdateLine } from "#app/offline/UpdateLine.tsx";
import { PrintedFigure } from "#figures/printing/PrintedFigure.tsx";
import { IncidentChip } from "#guide/IncidentChip.tsx";
import { MapKey } from "#guide/keys/MapKey.tsx";
import { NoticeBar } from "#guide/NoticeBar.tsx";
import { attend } from "#view/attention.ts";
import { useOnMap } from "#view/on-map.ts";
import { isComparing, pageIn } from "#view/selectors/overlay.ts";
import type { View } from "#view/store.ts";
import { useViewState } from "#view/use-view.ts";
import { YearChip } from "#years/YearChip.tsx";
import "./App.css";
import "./print.css";
import { Bar } from "#app/plate/bar/Bar.tsx";
import { LanguageLine } from "#app/plate/bar/LanguageLine.tsx";
import { isLanguageOffered } from "#app/plate/bar/offered-language.ts";
import { Caveat } from "#app/plate/on-map/Caveat.tsx";
import { ExploreLine } from "#app/plate/on-map/ExploreLine.tsx";
import { MapHand } from "#app/plate/on-map/MapHand.tsx";
import { MapNames } from "#app/plate/on-map/MapNames.tsx";
import { MapTroubleLine } from "#app/plate/on-map/MapTroubleLine.tsx";
import { useMapTrouble } from "#app/plate/on-map/use-map-trouble.ts";
import { Panels } from "#app/plate/panels/Panels.tsx";
import { useFocusAfterStory } from "#app/plate/panels/use-focus-after-story.ts";
import { usePanels } from "#app/plate/panels/use-panels.ts";
import { useShownPanel } from "#app/plate/panels/use-shown-panel.ts";
import { YearsButton } from "#app/plate/phone/YearsButton.tsx";
import { CitedRelease } from "./CitedRelease.tsx";
import { Evidence } from "./Evidence.tsx";
import { Foot } from "./Foot.tsx";
import { OpenPage } from "./OpenPage.tsx";
import { PageMap } from "./PageMap.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { ToolDialogs } from "./ToolDialogs.tsx";
import { useExploring } from "./use-exploring.ts";
import { useTelling } from "./use-telling.ts";

/** The plate: a bar on top, one panel at the left or, on a phone, at the foot, the map in the rest. */
export function Plate({ view }: { view: View }) {
  const map = useMapTrouble();
  const [isOffered] = useState(isLanguageOffered);
  const panels = usePanels(view);
  const [notices, trouble] = [useOnMap(), useOnMap()];
  const telling = useTelling();
  const { panel, isYears } = useShownPanel(telling);
  const isReading = useViewState((state) => pageIn(state) !== null || isComparing(state));
  const isChromeless = telling === "presented";
  // What lies under a page takes no focus there.
  const isCovered = isReading && !isChromeless;
  const { isExploring, explore } = useExploring(view);
  useFocusAfterStory(telling !== "none");

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
          hasRecord={panel === "record" && !isCovered}
          hasYears={!isCovered}
        />
      )}
      <Bar ref={panels.bar} isHidden={isChromeless} />
      <OpenPage isHidden={!isCovered} />
      <Panels refs={panels} telling={telling} panel={panel} isYears={isYears} onExplore={explore} />
      {/* A page that is read is the main thing in its place: the element stays, with its map. */}
      <div
        className="app-map"
        role={isCovered ? undefined : "main"}
        ref={panels.map}
        inert={isCovered}
        data-explored={isExploring || undefined}
      >
        <PageMap
          view={view}
          isCovered={isCovered}
          trouble={map.trouble}
          onTrouble={map.report}
          onDrawn={map.reportDrawn}
          onFailed={map.reportNothing}
        />
        {!isChromeless && <MapNames />}
        <Caveat isPresented={isChromeless} />
        {telling === "none" && (
          <div className="app-year">
            <YearChip />
          </div>
        )}
        {telling === "none" && <MapKey />}
      </div>
      <div ref={trouble} className="app-trouble" hidden={isChromeless}>
        <MapTroubleLine
          trouble={isCovered ? null : map.told}
          needsReload={map.needsReload}
          onRetry={() => leaveLine(map.retry)}
          onDismiss={() => leaveLine(map.dismiss)}
        />
      </div>
      <div
        ref={notices}
        className="app-notices"
        data-on={isCovered ? "page" : "map"}
        hidden={isChromeless}
      >
        <ExploreLine isShown={isExploring && !isCovered} />
        <UpdateLine />
        {isOffered && <LanguageLine />}
        <NoticeBar />
        <CitedRelease />
        <IncidentChip />
      </div>
      <YearsButton isHidden={telling !== "none" || isCovered} isOpen={isYears} />
      <Foot ref={panels.years} telling={telling} isCovered={isCovered} isOpen={isYears} />
      {!isChromeless && <MapHand />}
      <Evidence />
      <ToolDialogs />
    </>
  );
}
