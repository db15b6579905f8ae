import { m } from "#languages/compiled/messages.js";
import { shapeCounts } from "#layers/layer/shape-counts.ts";
import { isAnswered, type KeptLayer } from "#own/layer/layer.ts";
import { Icon } from "#ui/buttons/Icon.tsx";
import { OwnSwatch } from "#ui/charts/OwnSwatch.tsx";
import { changeLayer } from "#view/own/change-layers.ts";
import { openOwn } from "#view/own/own-actions.ts";
import { useView } from "#view/use-view.ts";

/** A layer in the list: it is opened by its name, and shown or hidden by its eye. */
export function LayerRow({ layer }: { layer: KeptLayer }) {
  const view = useView();
  const { id, name, isHidden, look } = layer;
  return (
    <li>
      <button
        type="button"
        className="layer-list-name"
        onClick={() => openOwn(view, { on: "layer", id })}
      >
        <OwnSwatch look={look} />
        <span>{name}</span>
        <span className="layers-quiet">
          {isAnswered(layer) ? shapeCounts(layer) : m.layer_to_answer()}
        </span>
      </button>
      <button
        type="button"
        className="layer-list-eye"
        aria-pressed={!isHidden}
        aria-label={m.layer_show_named({ name })}
        onClick={() => changeLayer(view, id, { isHidden: !isHidden })}
      >
        <Icon name={isHidden ? "eye-off" : "eye"} />
      </button>
    </li>
  );
}
