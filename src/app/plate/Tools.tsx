import { useRef } from "react";
import { FigureButton } from "#figures/dialog/FigureButton.tsx";
import { ThemeSwitch } from "#guide/ThemeSwitch.tsx";
import { m } from "#languages/compiled/messages.js";
import { SearchBox } from "#reading/search/SearchBox.tsx";
import { CiteButton } from "#share/CiteDialog.tsx";
import { ShareButton } from "#share/ShareButton.tsx";
import { PresentButton } from "#stories/presenting/PresentButton.tsx";
import { PartBoundary } from "#ui/parts/PartBoundary.tsx";
import { useAttention } from "#view/attention.ts";
import type { PlateTelling } from "./use-telling.ts";

interface ToolsProps {
  readonly telling: PlateTelling;
  readonly isGuideOpen: boolean;
  readonly onGuide: (isOpen: boolean) => void;
}

/** What lies on the map at the top. */
export function Tools({ telling, isGuideOpen, onGuide }: ToolsProps) {
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
        <PresentButton />
        <FigureButton />
        <ShareButton />
        <CiteButton />
        <ThemeSwitch />
      </PartBoundary>
    </header>
  );
}
