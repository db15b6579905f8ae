import { useRef } from "react";
import { outline } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { TabList, tabId } from "#ui/frames/TabList.tsx";
import { useAttention } from "#view/attention.ts";
import { browse } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { CountryList } from "./CountryList.tsx";
import "./Guide.css";
import { Finding } from "./Finding.tsx";
import { GuideFoot } from "./GuideFoot.tsx";
import { RouteList } from "./RouteList.tsx";
import { StoryList } from "./StoryList.tsx";

const panel = "guide-list";

interface GuideProps {
  /** The reader would rather look around the map. */
  readonly onExplore: () => void;
}

/** The start: what this is, then the routes, countries and stories to choose from. */
export function Guide({ onExplore }: GuideProps) {
  const view = useView();
  const tab = useViewState((state) => state.tab);
  const list = tab === "start" || tab === "years" ? "routes" : tab;
  const shown = useRef<HTMLDivElement>(null);
  useAttention("routes", shown);
  useAttention("countries", shown);
  useAttention("stories", shown);
  return (
    <div className="guide" data-tab={tab}>
      <Finding onExplore={onExplore} />
      <TabList
        label={m.guide_lists()}
        className="guide-tabs"
        panel={panel}
        chosen={list}
        tabs={[
          { id: "routes", label: m.routes(), count: outline.routes.length },
          { id: "countries", label: m.countries(), count: outline.records.size },
          { id: "stories", label: m.stories_short(), count: outline.storyTitles.length },
        ]}
        onChoose={(id) => browse(view, id)}
      />
      <div
        id={panel}
        ref={shown}
        className="guide-list"
        role="tabpanel"
        tabIndex={-1}
        aria-labelledby={tabId(panel, list)}
      >
        {{ routes: <RouteList />, countries: <CountryList />, stories: <StoryList /> }[list]}
      </div>
      <GuideFoot />
    </div>
  );
}
