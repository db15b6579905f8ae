import { m } from "#languages/compiled/messages.js";
import { endRename, renameLayer } from "#layers/layer-actions.ts";
import { type KeptLayer, longestCredit, longestName } from "#own/layer/layer.ts";
import { useView } from "#view/use-view.ts";

/** What the layer is called, and whose data they are. */
export function NameFields({ layer }: { layer: KeptLayer }) {
  const view = useView();
  return (
    <>
      <label className="layers-field">
        <span>{m.layer_name()}</span>
        <input
          value={layer.name}
          maxLength={longestName}
          onChange={({ target }) => renameLayer(view, layer, { name: target.value })}
          onBlur={() => endRename(view, layer.id)}
        />
      </label>
      <label className="layers-field">
        <span>{m.layer_credit()}</span>
        <input
          value={layer.credit}
          maxLength={longestCredit}
          onChange={({ target }) => renameLayer(view, layer, { credit: target.value })}
          onBlur={() => endRename(view, layer.id)}
        />
      </label>
      <p className="layers-quiet">{m.layer_credit_means()}</p>
    </>
  );
}
