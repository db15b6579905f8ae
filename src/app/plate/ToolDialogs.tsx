import { FigureWindow } from "#figures/dialog/FigureWindow.tsx";
import { CiteDialog } from "#share/citing/CiteDialog.tsx";
import { ShareDialog } from "#share/ShareDialog.tsx";
import { PartBoundary } from "#ui/parts/PartBoundary.tsx";

/** What opens over the page, whoever asks for it. */
export function ToolDialogs() {
  return (
    <PartBoundary>
      <ShareDialog />
      <CiteDialog />
      <FigureWindow />
    </PartBoundary>
  );
}
