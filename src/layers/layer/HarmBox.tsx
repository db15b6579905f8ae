import { useRef, useState } from "react";
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
  const said = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes away with what it answers.
  const attendWords = () => said.current?.focus({ preventScroll: true });
  async function coarsen(): Promise<void> {
    setBusy(true);
    await coarsenLayer(view, layer.id);
    setBusy(false);
    attendWords();
  }
  return (
    <>
      <p
        ref={said}
        tabIndex={-1}
        role="status"
        className="layer-page-harm"
        data-standing={layer.standing}
      >
        {!isAsked && <span>{sentenceOf(layer)}</span>}
        <span> </span>
        {layer.standing === "stated" && (
          <button
            type="button"
            className="link"
            onClick={() => {
              attendWords();
              askAgain(view, layer.id);
            }}
          >
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
          onCoarsen={() => void coarsen()}
          onState={() => {
            attendWords();
            stateHarmless(view, layer.id);
          }}
        />
      )}
    </>
  );
}
