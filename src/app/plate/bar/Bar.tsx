import type { Ref } from "react";
import { m } from "#languages/compiled/messages.js";
import { SearchBox } from "#reading/search/SearchBox.tsx";
import { ToolButton } from "#ui/buttons/ToolButton.tsx";
import { PartBoundary } from "#ui/parts/PartBoundary.tsx";
import { leaveForStart, openPage, openTool } from "#view/store.ts";
import { useView } from "#view/use-view.ts";
import "./Bar.css";
import { MoreMenu } from "./MoreMenu.tsx";
import { markOnMap } from "./mark-on-map.ts";

interface BarProps {
  readonly ref: Ref<HTMLElement>;
  readonly isHidden: boolean;
}

/** The bar over panel and map: the name, the search, the tools. */
export function Bar({ ref, isHidden }: BarProps) {
  const view = useView();
  return (
    <header className="app-bar" hidden={isHidden} ref={ref}>
      <h1>
        <button type="button" onClick={() => leaveForStart(view)}>
          {m.title()}
        </button>
      </h1>
      <PartBoundary>
        <SearchBox />
        <div className="app-bar-tools">
          <ToolButton
            icon="stories"
            label={m.stories_short()}
            onClick={() => openPage(view, "stories")}
          />
          <ToolButton icon="pen" label={m.mark_view()} onClick={() => void markOnMap(view)} />
          <ToolButton
            icon="picture"
            label={m.make_make()}
            onClick={() => openTool(view, "figure")}
          />
          <ToolButton icon="share" label={m.share()} onClick={() => openTool(view, "share")} />
        </div>
        <MoreMenu />
      </PartBoundary>
    </header>
  );
}
