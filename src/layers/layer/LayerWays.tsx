import { m } from "#languages/compiled/messages.js";
import { deleteLayer } from "#layers/deleted-layer.ts";
import { takeOutLayer } from "#layers/take-out-layer.ts";
import { isAnswered, type KeptLayer } from "#own/layer/layer.ts";
import { changeLayer } from "#view/own/change-layers.ts";
import { useView, useViewState } from "#view/use-view.ts";

/** What can be done with a layer: to hide it, to take it out as a file, to delete it. */
export function LayerWays({ layer }: { layer: KeptLayer }) {
  const view = useView();
  const canLeave = isAnswered(layer);
  const isKept = useViewState(({ own }) => own.kept === own.layers);
  return (
    <>
      <p className="layers-quiet">{canLeave && isKept && m.layer_kept()}</p>
      <div className="layers-ways">
        <button
          type="button"
          aria-pressed={layer.isHidden}
          onClick={() => changeLayer(view, layer.id, { isHidden: !layer.isHidden })}
        >
          {m.layer_hide()}
        </button>
        {canLeave && !layer.archive && (
          <button type="button" onClick={() => takeOutLayer(layer)}>
            {m.layer_take_out()}
          </button>
        )}
        <button type="button" onClick={() => deleteLayer(view, layer)}>
          {m.layer_delete()}
        </button>
      </div>
    </>
  );
}
