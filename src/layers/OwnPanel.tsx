import { useEffect } from "react";
import { m } from "#languages/compiled/messages.js";
import { CloseButton } from "#ui/buttons/CloseButton.tsx";
import { beginKeeping } from "#view/own/begin-keeping.ts";
import { closeOwn } from "#view/own/own-actions.ts";
import { layerInPanel } from "#view/own/own-selectors.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { BringFile } from "./bringing/BringFile.tsx";
import { Questions } from "./bringing/Questions.tsx";
import { useBringing } from "./bringing/use-bringing.ts";
import { usePasted } from "./bringing/use-pasted.ts";
import { LayerPage } from "./layer/LayerPage.tsx";
import { LayerList } from "./list/LayerList.tsx";
import "./OwnPanel.css";

/** The reader's own data: brought, listed, and one of their layers at a time. */
export function OwnPanel() {
  const view = useView();
  const { at, bring, answer, leave } = useBringing();
  usePasted(bring);
  const layer = useViewState(layerInPanel);
  useEffect(() => void beginKeeping(view), [view]);
  return (
    <div className="layers">
      <CloseButton label={m.layer_close()} onClick={() => closeOwn(view)} />
      {at.on === "asking" ? (
        <Questions key={at.read.questions.length} {...at} onAnswer={answer} onLeave={leave} />
      ) : layer ? (
        <LayerPage key={layer.id} layer={layer} />
      ) : (
        <>
          <BringFile at={at} onBring={bring} onLeave={leave} />
          <LayerList />
        </>
      )}
    </div>
  );
}
