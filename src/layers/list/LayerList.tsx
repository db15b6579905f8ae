import { useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { lastDeleted, undelete } from "#layers/deleted-layer.ts";
import { openOwn } from "#view/own/own-actions.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./LayerList.css";
import { LayerRow } from "./LayerRow.tsx";

/** All layers of the reader's own. */
export function LayerList() {
  const view = useView();
  const layers = useViewState(({ own }) => own.layers);
  const trouble = useViewState(({ own }) => own.trouble);
  const [deleted] = useState(() => lastDeleted(view));
  return (
    <section className="layer-list" aria-label={m.layer_layers()}>
      {deleted && (
        <p role="status" className="layer-list-deleted">
          <span>{m.layer_deleted({ name: deleted.name })}</span>
          <span> </span>
          <button
            type="button"
            className="link"
            onClick={() => {
              undelete(view);
              openOwn(view, { on: "layer", id: deleted.id });
            }}
          >
            {m.layer_put_back()}
          </button>
        </p>
      )}
      {trouble && (
        <p role="alert" className="layers-doubt">
          {trouble === "full" ? m.layer_trouble_full() : m.layer_trouble_denied()}
        </p>
      )}
      {layers.length > 0 && (
        <>
          <h3>{m.layer_layers()}</h3>
          <ul>
            {layers.map((layer) => (
              <LayerRow key={layer.id} layer={layer} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
