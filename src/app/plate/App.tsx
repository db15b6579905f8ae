import { Suspense, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { FigureButton } from "#figures/dialog/FigureButton.tsx";
import { PrintedFigure } from "#figures/printing/PrintedFigure.tsx";
import { Guide } from "#guide/Guide.tsx";
import { FirstHints } from "#guide/hints/FirstHints.tsx";
import { IncidentChip } from "#guide/IncidentChip.tsx";
import { NoticeBar } from "#guide/NoticeBar.tsx";
import { ThemeSwitch } from "#guide/ThemeSwitch.tsx";
import { m } from "#languages/compiled/messages.js";
import { DrawnMapContext } from "#reading/claims/drawn-map.ts";
import { SearchBox } from "#reading/search/SearchBox.tsx";
import { CiteButton } from "#share/CiteDialog.tsx";
import { ShareButton } from "#share/ShareButton.tsx";
import { PresentButton } from "#stories/presenting/PresentButton.tsx";
import { atFirstSign } from "#ui/browser/at-first-sign.ts";
import { useReadFromTop } from "#ui/browser/read-from-top.ts";
import { lazyPart } from "#ui/parts/lazy-part.tsx";
import { PartBoundary } from "#ui/parts/PartBoundary.tsx";
import { recordKey } from "#view/chosen.ts";
import { isComparing, pageIn } from "#view/overlay.ts";
import type { PageId } from "#view/state.ts";
import type { View } from "#view/store.ts";
import { type OpenStory, openStory } from "#view/story/connect-story.ts";
import { isOffStep } from "#view/story/story-actions.ts";
import { isPresented, makingIn } from "#view/telling.ts";
import { useViewState, ViewContext } from "#view/use-view.ts";
import { YearsStrip } from "#years/YearsStrip.tsx";
import "./App.css";
import "./print.css";
import { FaultBoundary } from "#app/faults/FaultBoundary.tsx";
import { PlainRecord } from "#app/faults/PlainRecord.tsx";
import { UpdateLine } from "#app/offline/UpdateLine.tsx";
import { watchInsets } from "./insets.ts";
import { MapTroubleLine } from "./MapTroubleLine.tsx";
import { PageMap } from "./PageMap.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { useFocusAfterStory } from "./use-focus-after-story.ts";
import { useMapTrouble } from "./use-map-trouble.ts";

/** So is what draws still maps. */
const DrawnMap = lazyPart(async () => (await import("#drawing/DrawnMap.tsx")).DrawnMap);

/** Records are fetched when a reader stirs, evidence with the first of it. */
const RecordPanel = lazyPart(
  async () => (await import("#reading/records/RecordPanel.tsx")).RecordPanel,
  PlainRecord,
);
const EvidenceDialog = lazyPart(
  async () => (await import("#reading/claims/EvidenceDialog.tsx")).EvidenceDialog,
);

/** Reading pages are fetched when the first of them is opened. */
const PagePanel = lazyPart(async () => (await import("#reading/pages/PagePanel.tsx")).PagePanel);

const StoriesPage = lazyPart(
  async () => (await import("#stories/reading/StoriesPage.tsx")).StoriesPage,
);

/** So is what tells stories. */
const StoryPanel = lazyPart(
  async () => (await import("#stories/reading/StoryPanel.tsx")).StoryPanel,
);

const StoryMaker = lazyPart(
  async () => (await import("#stories/making/StoryMaker.tsx")).StoryMaker,
);

/** So is what lays a story out for paper. */
const HandoutPage = lazyPart(
  async () => (await import("#stories/paper/HandoutPage.tsx")).HandoutPage,
);

/** So is what a room needs besides. */
const WallKey = lazyPart(async () => (await import("#guide/keys/WallKey.tsx")).WallKey);
const StoryCode = lazyPart(async () => (await import("#share/StoryCode.tsx")).StoryCode);

export function App({ view }: { view: View }) {
  return (
    <ViewContext.Provider value={view}>
      <FaultBoundary>
        <DrawnMapContext.Provider value={DrawnMap}>
          <Plate view={view} />
        </DrawnMapContext.Provider>
      </FaultBoundary>
    </ViewContext.Provider>
  );
}

/** On a phone the record is a sheet with three heights. */
const sheetHeights = ["half", "full", "peek"] as const;
type SheetHeight = (typeof sheetHeights)[number];

const nextHeight = (height: SheetHeight): SheetHeight =>
  sheetHeights[(sheetHeights.indexOf(height) + 1) % sheetHeights.length] ?? "half";

type Telling = "none" | "making" | "step" | "aside" | "presented";

/**
 * How a story is told: not at all, by its step, with the reader gone off to look around, or to a
 * room. A step is told alone; a reader who looks around has the records and the years beside it.
 */
function useTelling(story: OpenStory): Telling {
  return useViewState((state): Telling => {
    if (story === null) return makingIn(state) === null ? "none" : "making";
    if (isPresented(state)) return "presented";
    return typeof story !== "string" && isOffStep(state, story) ? "aside" : "step";
  });
}

/** The line that had the focus goes away: the map that it tells of takes it. */
function leaveLine(act: () => void): void {
  flushSync(act);
  document.getElementById("map")?.focus({ preventScroll: true });
}

/** The plate: the map fills the window, the guide or a story lies left, the record right. */
function Plate({ view }: { view: View }) {
  const [guideOpen, setGuideOpen] = useState(false);
  const [height, setHeight] = useState<SheetHeight>("half");
  const map = useMapTrouble();
  const story = useViewState(openStory);
  const telling = useTelling(story);
  useFocusAfterStory(telling !== "none");
  const isChromeless = telling === "presented";
  const left = useRef<HTMLElement>(null);
  const told = useRef<HTMLElement>(null);
  const right = useRef<HTMLElement>(null);
  const read = useRef<HTMLElement>(null);
  const bottom = useRef<HTMLElement>(null);
  const record = useViewState(recordKey);
  const claim = useViewState((state) => state.claim);
  // It stays once it is there: a dialog gives the focus back when it closes, not when it is gone.
  const [hasEvidence, setHasEvidence] = useState(false);
  if (claim !== null && !hasEvidence) setHasEvidence(true);
  const page = useViewState(pageIn);
  useReadFromTop(right, record);
  useReadFromTop(read, page);
  const making = useViewState(makingIn);
  const comparing = useViewState(isComparing);
  // What lies under a page takes no focus there.
  const isCovered = (page !== null || comparing) && !isChromeless;
  useEffect(() => atFirstSign(RecordPanel.early), []);
  useEffect(
    () =>
      watchInsets(view, {
        left: left.current,
        told: told.current,
        right: right.current,
        bottom: bottom.current,
      }),
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
      <PrintedFigure />
      {!isChromeless && (
        <SkipLinks
          hasGuide={telling === "none"}
          hasRecord={record !== null && telling !== "step" && !isCovered}
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
      <header className="app-tools" hidden={isChromeless}>
        <button
          type="button"
          id="guide-toggle"
          className="app-guide-toggle"
          hidden={telling !== "none"}
          aria-expanded={guideOpen}
          aria-controls="guide"
          onClick={() => setGuideOpen(!guideOpen)}
        >
          {m.guide()}
        </button>
        <PartBoundary>
          <SearchBox />
          <PresentButton />
          <FigureButton />
          <ShareButton />
          <CiteButton />
          <ThemeSwitch />
        </PartBoundary>
      </header>
      <aside
        id="guide"
        className="app-guide"
        aria-label={m.guide()}
        hidden={telling !== "none"}
        data-open={guideOpen || undefined}
        ref={left}
      >
        <PartBoundary>
          <Guide>
            <FirstHints />
          </Guide>
        </PartBoundary>
      </aside>
      <aside
        className="app-story"
        aria-label={m.story_panel()}
        hidden={story === null && making === null}
        data-telling={telling}
        ref={told}
      >
        <Suspense>
          {story !== null && <StoryPanel story={story} Code={StoryCode} />}
          {story === null && making !== null && <StoryMaker id={making} />}
        </Suspense>
      </aside>
      <aside
        id="record"
        tabIndex={-1}
        className="app-record"
        aria-label={m.record()}
        hidden={record === null || telling === "step" || isChromeless}
        data-height={height}
        inert={isCovered}
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
        <Suspense>{record !== null && <RecordPanel />}</Suspense>
      </aside>
      <main className="app-page" hidden={!isCovered} ref={read}>
        <Suspense>
          <OpenPage page={page} isComparing={comparing} story={story} />
        </Suspense>
      </main>
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
      <footer className="app-foot" data-telling={telling} inert={isCovered} ref={bottom}>
        <Suspense>{isChromeless && <WallKey />}</Suspense>
        <p className="app-credit">{m.map_credit()}</p>
        {!isChromeless && (
          <PartBoundary>
            <YearsStrip />
          </PartBoundary>
        )}
      </footer>
      <Suspense>{hasEvidence && <EvidenceDialog />}</Suspense>
    </>
  );
}

interface OpenPageProps {
  readonly page: PageId | null;
  readonly isComparing: boolean;
  readonly story: OpenStory;
}

/** What is read over the map. */
function OpenPage({ page, isComparing, story }: OpenPageProps) {
  if (page === "stories") return <StoriesPage />;
  if (page === "handout") return <HandoutPage story={story} />;
  return page || isComparing ? <PagePanel /> : null;
}
