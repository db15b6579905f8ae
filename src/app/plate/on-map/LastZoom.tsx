import { m } from "#languages/compiled/messages.js";
import { zoomLimits } from "#view/address/values.ts";
import { useOnMap } from "#view/on-map.ts";
import { useViewState } from "#view/use-view.ts";
import "./LastZoom.css";

/** Says why no more is shown, once a reader has come as close as the map goes. */
export function LastZoom() {
  const isClosest = useViewState(({ camera }) => (camera?.zoom ?? 0) > zoomLimits.max - 0.01);
  const onMap = useOnMap();
  return (
    <p role="status" className="app-last-zoom">
      {isClosest && <span ref={onMap}>{m.map_last_zoom()}</span>}
    </p>
  );
}
