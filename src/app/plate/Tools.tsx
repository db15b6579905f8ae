import { useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { SearchBox } from "#reading/search/SearchBox.tsx";
import { ToolButton } from "#ui/buttons/ToolButton.tsx";
import { PartBoundary } from "#ui/parts/PartBoundary.tsx";
import { useAttention } from "#view/attention.ts";
import { openPage, openTool } from "#view/store.ts";
import { useView } from "#view/use-view.ts";
import { MoreMenu } from "./MoreMenu.tsx";
import type { PlateTelling } from "./use-telling.ts";

interface ToolsProps {
  readonly telling: PlateTelling;
  readonly isGuideOpen: boolean;
  readonly onGuide: (isOpen: boolean) => void;
}

/** What lies on the map at the top. */
export function Tools({ telling, isGuideOpen, onGuide }: ToolsProps) {
  const view = useView();
  const toggle = useRef<HTMLButtonElement>(null);
  useAttention("guide-toggle", toggle);
  return (
    <header className="app-tools" hidden={telling === "presented"}>
      <button
        type="button"
        ref={toggle}
        className="app-guide-toggle"
        hidden={telling !== "none"}
        aria-expanded={isGuideOpen}
        aria-controls="guide"
        onClick={() => onGuide(!isGuideOpen)}
      >
        {m.guide()}
      </button>
      <PartBoundary>
        <SearchBox />
        <ToolButton
          icon="stories"
          label={m.stories_short()}
          onClick={() => openPage(view, "stories")}
        />
        <ToolButton icon="picture" label={m.make_make()} onClick={() => openTool(view, "figure")} />
        <ToolButton icon="share" label={m.share()} onClick={() => openTool(view, "share")} />
        <MoreMenu />
      </PartBoundary>
    </header>
  );
}
