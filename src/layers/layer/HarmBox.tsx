import { useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { askAgain, coarsenLayer, reportFor, stateHarmless } from "#layers/layer-actions.ts";
import { findingSentence } from "#own/harm/harm-sentences.ts";
import type { KeptLayer } from "#own/layer/layer.ts";
import { HarmAsk } from "#share/harm/HarmAsk.tsx";
import { useView } from "#view/use-view.ts";

/** What is said of a layer that has been answered for, or is looked at. */
function sentenceOf({ standing }: KeptLayer): string {
  switch (standing) {
    case "clean":
      return m.harm_none();
    case "coarse":
      return m.harm_coarse();
    case "stated":
      return m.harm_stated({ sentence: m.harm_statement() });
    default:
      return m.harm_checking();
  }
}

/** What the harm check says of a layer, and the two answers to it. */
export function HarmBox({ layer }: { layer: KeptLayer }) {
  const view = useView();
  const [isBusy, setBusy] = useState(false);
  const report = reportFor(layer);
  const isAsked = layer.standing === "asked" && report !== null;
  function coarsen(): void {
    setBusy(true);
    void coarsenLayer(view, layer.id).finally(() => setBusy(false));
  }
  return (
    <>
      <p role="status" className="layer-page-harm" data-standing={layer.standing}>
        {!isAsked && <span>{sentenceOf(layer)}</span>}{" "}
        {layer.standing === "stated" && (
          <button type="button" className="link" onClick={() => askAgain(view, layer.id)}>
            {m.harm_take_back()}
          </button>
        )}
      </p>
      {isAsked && (
        <HarmAsk
          report={report}
          sentenceOf={(finding) => findingSentence(finding, layer.countedIn)}
          why={m.harm_why_layer()}
          isBusy={isBusy}
          onCoarsen={coarsen}
          onState={() => stateHarmless(view, layer.id)}
        />
      )}
    </>
  );
}
