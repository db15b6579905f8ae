import { m } from "#languages/compiled/messages.js";
import { TabList } from "#ui/frames/TabList.tsx";
import type { Chosen, PanelTab } from "#view/state.ts";
import { browse, leaveForStart } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./PhoneTabs.css";

/** The tab that a record belongs to. */
const tabOf: Readonly<Record<Chosen["on"], PanelTab | null>> = {
  nothing: null,
  country: "countries",
  route: "routes",
  topic: "routes",
};

interface PhoneTabsProps {
  readonly isHidden: boolean;
  /** Called when a tab is pressed. */
  readonly onTab: (tab: PanelTab) => void;
}

/** On a phone, what the sheet shows is chosen at its foot. */
export function PhoneTabs({ isHidden, onTab }: PhoneTabsProps) {
  const view = useView();
  const browsed = useViewState((state) => state.tab);
  const owner = useViewState((state) => (state.isBrowsing ? null : tabOf[state.chosen.on]));
  return (
    <nav className="phone-tabs" aria-label={m.phone_tabs()} hidden={isHidden}>
      <TabList
        label={m.phone_tabs()}
        panel="guide"
        chosen={owner ?? browsed}
        tabs={[
          { id: "start", label: m.tab_start(), icon: "globe" },
          { id: "routes", label: m.routes(), icon: "layers" },
          { id: "countries", label: m.countries(), icon: "flag" },
          { id: "years", label: m.years(), icon: "bars" },
          { id: "stories", label: m.stories_short(), icon: "screen" },
        ]}
        onChoose={(tab) => {
          if (tab === "start") leaveForStart(view);
          else browse(view, tab);
          onTab(tab);
        }}
      />
    </nav>
  );
}
