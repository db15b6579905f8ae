import { useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { askAgain, stateHarmless } from "#layers/layer-actions.ts";
import type { KeptLayer } from "#own/layer/layer.ts";
import { useView } from "#view/use-view.ts";

/** What is said of a layer that comes in tiles: who brings it answers for what is in them. */
export function ArchivePart({ layer }: { layer: KeptLayer }) {
  const view = useView();
  const said = useRef<HTMLParagraphElement>(null);
  const isStated = layer.standing === "stated";
  return (
    <>
      <p className="layers-quiet">{m.layer_archive_means()}</p>
      <p
        ref={said}
        tabIndex={-1}
        role="status"
        className="layer-page-harm"
        data-standing={layer.standing}
      >
        <span>
          {isStated ? m.harm_stated({ sentence: m.harm_statement() }) : m.layer_archive_unchecked()}
        </span>
      </p>
      <div className="layers-ways">
        <button
          type="button"
          // The button that was pressed says something else now.
          onClick={() => {
            if (isStated) askAgain(view, layer.id);
            else stateHarmless(view, layer.id);
            said.current?.focus({ preventScroll: true });
          }}
        >
          {isStated ? m.harm_take_back() : m.harm_statement()}
        </button>
      </div>
    </>
  );
}
