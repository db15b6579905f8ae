import { useCallback, useSyncExternalStore } from "react";
import { release } from "#atlas/outline/outline.ts";
import { NoticeBar } from "#guide/NoticeBar.tsx";
import { m } from "#languages/compiled/messages.js";
import { isFitted, readEmbedTitle } from "#view/address/embed-address.ts";
import type { View } from "#view/store.ts";
import { openStory } from "#view/story/connect-story.ts";
import { useViewState, ViewContext } from "#view/use-view.ts";
import { EmbedChosen } from "./EmbedChosen.tsx";
import { EmbedLegend } from "./EmbedLegend.tsx";
import { EmbedLink } from "./EmbedLink.tsx";
import { EmbedScreen } from "./EmbedScreen.tsx";
import { EmbedStory } from "./EmbedStory.tsx";
import { recordTold } from "./record-told.ts";
import { tellDrawn } from "./tell-around.ts";
import "./Embed.css";
import { FaultBoundary } from "#app/faults/FaultBoundary.tsx";
import { MapTroubleLine } from "#app/plate/on-map/MapTroubleLine.tsx";
import { useMapTrouble } from "#app/plate/on-map/use-map-trouble.ts";
import { PageMap } from "#app/plate/PageMap.tsx";

/** The map of one view or story in another site's frame. */
export function Embed({ view }: { view: View }) {
  return (
    <ViewContext.Provider value={view}>
      <FaultBoundary>
        <Frame view={view} />
      </FaultBoundary>
    </ViewContext.Provider>
  );
}

function watchAddress(change: () => void): () => void {
  addEventListener("hashchange", change);
  return () => removeEventListener("hashchange", change);
}

function Frame({ view }: { view: View }) {
  const hash = useSyncExternalStore(watchAddress, () => location.hash);
  const story = useViewState(openStory);
  const year = useViewState((state) => state.year);
  const record = recordTold(useViewState((state) => state.chosen));
  const title = readEmbedTitle(hash) ?? (typeof story === "object" ? story?.title : undefined);
  return (
    <main
      className="embed"
      data-story={story !== null || undefined}
      data-fits={isFitted(hash) || undefined}
    >
      <header className="embed-head">
        <h1>{title ?? record?.name ?? m.figure_title()}</h1>
        {year !== null && <p className="embed-year">{m.figure_in_year({ year })}</p>}
        <NoticeBar />
      </header>
      <EmbeddedMap view={view} />
      <div className="embed-body">
        {story !== null && <EmbedStory story={story} />}
        {story === null && record && <EmbedChosen record={record} isNamed={title !== undefined} />}
        <EmbedLink />
        <EmbedScreen />
        <EmbedLegend />
      </div>
    </main>
  );
}

/** The map, and what must be known of it. */
function EmbeddedMap({ view }: { view: View }) {
  const map = useMapTrouble();
  const { reportDrawn } = map;
  const onDrawn = useCallback(() => {
    reportDrawn();
    tellDrawn();
  }, [reportDrawn]);
  return (
    <div className="embed-plate">
      <div className="embed-map">
        <PageMap
          view={view}
          isCovered={false}
          trouble={map.trouble}
          onTrouble={map.report}
          onDrawn={onDrawn}
          onFailed={map.reportNothing}
        />
        <MapTroubleLine
          trouble={map.told}
          needsReload={map.needsReload}
          onRetry={map.retry}
          onDismiss={map.dismiss}
        />
      </div>
      <p className="embed-caption">
        <span>{`${m.map_credit()} ${m.figure_credit_line({ version: release })}`}</span>
        {map.trouble && <span className="embed-drawn">{m.embed_drawn()}</span>}
      </p>
    </div>
  );
}
