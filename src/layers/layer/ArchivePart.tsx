import { useEffect, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { archiveFaultSentence } from "#layers/bringing/archive-fault-sentence.ts";
import { askAgain, stateHarmless } from "#layers/layer-actions.ts";
import type { KeptLayer, OwnArchive } from "#own/layer/layer.ts";
import type { ArchiveFault } from "#own/tiles/tiles.ts";
import { forgetTiles, openBeside } from "#own/tiles/tiles-beside.ts";
import { useView } from "#view/use-view.ts";

/** Why nothing of an archive is seen, where nothing is: its address may lead nowhere by now. */
function useArchiveFault(archive: OwnArchive | undefined): ArchiveFault | null {
  const [fault, setFault] = useState<ArchiveFault | null>(null);
  const place = archive?.place;
  useEffect(() => {
    if (place === undefined) return;
    let isWanted = true;
    openBeside(place)
      .then((opened) => {
        if (typeof opened !== "string") forgetTiles(opened.key);
        if (isWanted) setFault(typeof opened === "string" ? opened : null);
      })
      .catch(() => null);
    return () => {
      isWanted = false;
    };
  }, [place]);
  return fault;
}

/** What is said of a layer that comes in tiles: who brings it answers for what is in them. */
export function ArchivePart({ layer }: { layer: KeptLayer }) {
  const view = useView();
  const said = useRef<HTMLParagraphElement>(null);
  const fault = useArchiveFault(layer.archive);
  const isStated = layer.standing === "stated";
  return (
    <>
      <p className="layers-quiet">{m.layer_archive_means()}</p>
      <p role="status">{fault !== null && archiveFaultSentence[fault]()}</p>
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
