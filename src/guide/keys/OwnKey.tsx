import { m } from "#languages/compiled/messages.js";
import { OwnSwatch } from "#ui/charts/OwnSwatch.tsx";
import { openOwn } from "#view/own/own-actions.ts";
import { shownLayers } from "#view/own/own-selectors.ts";
import { useView, useViewState } from "#view/use-view.ts";

/** The layers of the reader's own on the map: they are told apart from what the atlas shows. */
export function OwnKey() {
  const view = useView();
  const own = useViewState((state) => state.own);
  const layers = shownLayers(own);
  if (layers.length === 0) return null;
  return (
    <>
      <h2 className="map-key-own-head">{m.layer_key()}</h2>
      <ul className="map-key-own">
        {layers.map(({ id, name, look }) => (
          <li key={id}>
            <OwnSwatch look={look} />
            <button
              type="button"
              className="link"
              onClick={() => openOwn(view, { on: "layer", id })}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
