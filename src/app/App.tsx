import { useEffect, useRef, useState } from "react";
import { MapView } from "#map/MapView";
import { m } from "#messages";
import { EvidenceDialog } from "#panels/EvidenceDialog";
import { Guide } from "#panels/Guide";
import { NoticeBar } from "#panels/NoticeBar";
import { RecordPanel } from "#panels/RecordPanel";
import { SearchBox } from "#panels/SearchBox";
import { ThemeSwitch } from "#panels/ThemeSwitch";
import type { View } from "#view/store";
import { useViewState, ViewContext } from "#view/use-view";
import "./App.css";
import { watchInsets } from "./insets";

export function App({ view }: { view: View }) {
  return (
    <ViewContext.Provider value={view}>
      <Plate view={view} />
    </ViewContext.Provider>
  );
}

/** The plate: the map fills the window, the guide lies left, the record right. */
function Plate({ view }: { view: View }) {
  const [guideOpen, setGuideOpen] = useState(false);
  const left = useRef<HTMLElement>(null);
  const right = useRef<HTMLElement>(null);
  const bottom = useRef<HTMLElement>(null);
  const recordOpen = useViewState(
    ({ country, route, returns }) => Boolean(country ?? route) || returns,
  );
  useEffect(
    () => watchInsets(view, { left: left.current, right: right.current, bottom: bottom.current }),
    [view],
  );
  return (
    <>
      <MapView view={view} />
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
      <aside className="app-record" aria-label={m.record()} hidden={!recordOpen} ref={right}>
        <RecordPanel />
      </aside>
      <div className="app-notices">
        <NoticeBar />
      </div>
      <footer className="app-foot" ref={bottom}>
        {m.map_credit()}
      </footer>
      <EvidenceDialog />
    </>
  );
}
