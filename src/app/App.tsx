import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { FigureButton } from "#figure/dialog/FigureButton";
import { PrintedFigure } from "#figure/print/PrintedFigure";
import { ShareButton } from "#figure/share/ShareButton";
import { m } from "#messages";
import { CiteButton } from "#panels/CiteDialog";
import { DrawnMapContext } from "#panels/drawn-map";
import { EvidenceDialog } from "#panels/EvidenceDialog";
import { Guide } from "#panels/Guide";
import { IncidentChip } from "#panels/IncidentChip";
import { NoticeBar } from "#panels/NoticeBar";
import { RecordPanel } from "#panels/RecordPanel";
import { SearchBox } from "#panels/SearchBox";
import { ThemeSwitch } from "#panels/ThemeSwitch";
import { YearsStrip } from "#panels/YearsStrip";
import { isComparing } from "#view/comparison";
import type { View } from "#view/store";
import { useViewState, ViewContext } from "#view/use-view";
import "./App.css";
import "./print.css";
import { watchInsets } from "./insets";
import { MapTroubleLine } from "./MapTroubleLine";
import { PageMap } from "./PageMap";
import { useMapTrouble } from "./use-map-trouble";

/** So is what draws still maps. */
const DrawnMap = lazy(async () => ({ default: (await import("#figure/DrawnMap")).DrawnMap }));

/** Reading pages are fetched when the first of them is opened. */
const PagePanel = lazy(async () => ({ default: (await import("#panels/PagePanel")).PagePanel }));

export function App({ view }: { view: View }) {
  return (
    <ViewContext.Provider value={view}>
      <DrawnMapContext.Provider value={DrawnMap}>
        <Plate view={view} />
      </DrawnMapContext.Provider>
    </ViewContext.Provider>
  );
}

/** On a phone the record is a sheet with three heights. */
const sheetHeights = ["half", "full", "peek"] as const;
type SheetHeight = (typeof sheetHeights)[number];

const nextHeight = (height: SheetHeight): SheetHeight =>
  sheetHeights[(sheetHeights.indexOf(height) + 1) % sheetHeights.length] ?? "half";

/** The plate: the map fills the window, the guide lies left, the record right. */
function Plate({ view }: { view: View }) {
  const [guideOpen, setGuideOpen] = useState(false);
  const [height, setHeight] = useState<SheetHeight>("half");
  const map = useMapTrouble();
  const left = useRef<HTMLElement>(null);
  const right = useRef<HTMLElement>(null);
  const bottom = useRef<HTMLElement>(null);
  const record = useViewState(({ country, route, returns }) =>
    returns ? "returns" : (country ?? route),
  );
  const page = useViewState((state) => state.page);
  const comparing = useViewState(isComparing);
  useEffect(
    () => watchInsets(view, { left: left.current, right: right.current, bottom: bottom.current }),
    [view],
  );
  // What was chosen in the guide is read beneath it on a phone: the guide makes room.
  const [shown, setShown] = useState(page ?? record);
  const opened = page ?? record;
  if (shown !== opened) {
    setShown(opened);
    setGuideOpen(false);
    setHeight("half");
  }
  return (
    <>
      <PageMap
        view={view}
        trouble={map.trouble}
        onTrouble={map.report}
        onFailed={map.reportNothing}
      />
      <header className="app-tools">
        <button
          type="button"
          className="app-guide-toggle"
          aria-expanded={guideOpen}
          aria-controls="guide"
          onClick={() => setGuideOpen(!guideOpen)}
        >
          {m.guide()}
        </button>
        <SearchBox />
        <FigureButton />
        <ShareButton />
        <CiteButton />
        <ThemeSwitch />
      </header>
      <aside
        id="guide"
        className="app-guide"
        aria-label={m.guide()}
        data-open={guideOpen || undefined}
        ref={left}
      >
        <Guide />
      </aside>
      <aside
        className="app-record"
        aria-label={m.record()}
        hidden={record === null}
        data-height={height}
        ref={right}
      >
        <button
          type="button"
          className="app-sheet-handle"
          onClick={() => setHeight(nextHeight(height))}
        >
          <span className="visually-hidden">
            {{ half: m.sheet_full(), full: m.sheet_peek(), peek: m.sheet_half() }[height]}
          </span>
        </button>
        <RecordPanel />
      </aside>
      <main className="app-page" hidden={!page && !comparing}>
        <Suspense>{(page || comparing) && <PagePanel />}</Suspense>
      </main>
      <div className="app-notices">
        <MapTroubleLine trouble={map.told} onRetry={map.retry} onDismiss={map.dismiss} />
        <NoticeBar />
        <IncidentChip />
      </div>
      <footer className="app-foot" ref={bottom}>
        <p className="app-credit">{m.map_credit()}</p>
        <YearsStrip />
      </footer>
      <EvidenceDialog />
      <PrintedFigure />
    </>
  );
}
