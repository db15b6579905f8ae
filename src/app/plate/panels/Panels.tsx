import { useState } from "react";
import { PhoneTabs } from "#app/plate/phone/PhoneTabs.tsx";
import type { SheetHeight } from "#app/plate/phone/sheet-heights.ts";
import { Told } from "#app/plate/Told.tsx";
import type { PlateTelling } from "#app/plate/use-telling.ts";
import { pageIn } from "#view/selectors/overlay.ts";
import { useViewState } from "#view/use-view.ts";
import { OwnPlace } from "./OwnPlace.tsx";
import { RecordPlace } from "./RecordPlace.tsx";
import { StartPanel } from "./StartPanel.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useOpened } from "./use-opened.ts";
import type { usePanels } from "./use-panels.ts";
import type { ShownPanel } from "./use-shown-panel.ts";

interface PanelsProps {
  readonly refs: ReturnType<typeof usePanels>;
  readonly telling: PlateTelling;
  readonly panel: ShownPanel;
  readonly isYears: boolean;
  /** The map is given to the reader. */
  readonly onExplore: () => void;
}

/** The one panel: the start, a record or a story, and on a phone the tabs beneath. */
export function Panels({ refs, telling, panel, isYears, onExplore }: PanelsProps) {
  const isChosen = useViewState(({ chosen }) => chosen.on !== "nothing");
  const [height, setHeight] = useState<SheetHeight>(isChosen ? "half" : "peek");
  // What is opened is read at half height; who goes back to the start sees the map.
  useOpened((opened) => setHeight(opened === null ? "peek" : "half"));
  useKeptFocus(panel);
  const isPage = useViewState((state) => pageIn(state) !== null);
  // The sheet makes room for the map.
  function explore(): void {
    setHeight("peek");
    onExplore();
  }
  const sheet = { height, onHeight: setHeight };
  return (
    <>
      <PhoneTabs
        isHidden={telling !== "none" || isPage}
        onTab={(tab) => setHeight(tab === "start" ? "peek" : "half")}
      />
      <StartPanel
        ref={refs.start}
        isHidden={panel !== "start"}
        isYielding={isYears}
        onExplore={explore}
        {...sheet}
      />
      <RecordPlace
        ref={refs.record}
        isHidden={panel !== "record"}
        isYielding={isYears}
        {...sheet}
      />
      <OwnPlace ref={refs.own} isHidden={panel !== "own"} {...sheet} />
      <Told
        ref={refs.story}
        telling={telling}
        isCovered={panel === "own"}
        isLine={panel === "record"}
      />
    </>
  );
}
