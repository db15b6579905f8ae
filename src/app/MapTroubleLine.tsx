import type { MapTrouble } from "#map/trouble";
import { m } from "#messages";
import { CloseButton } from "#ui/CloseButton";
import "./MapTroubleLine.css";

type ShownTrouble = MapTrouble | "nothing";

function sentence(trouble: ShownTrouble): string {
  switch (trouble) {
    case "no-webgl":
      return m.map_no_webgl();
    case "lost":
      return m.map_lost();
    case "worker":
      return m.map_no_worker();
    case "failed":
      return m.map_no_engine();
    case "nothing":
      return m.map_failed();
  }
}

interface MapTroubleLineProps {
  readonly trouble: ShownTrouble | null;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** Why the map is another one than usual, in one line, with the way back to it. */
export function MapTroubleLine({ trouble, onRetry, onDismiss }: MapTroubleLineProps) {
  return (
    <div className="map-trouble" role="status" hidden={!trouble}>
      <p>
        {trouble && sentence(trouble)}{" "}
        <button type="button" className="link" onClick={onRetry}>
          {m.map_try_again()}
        </button>
      </p>
      <CloseButton label={m.dismiss()} onClick={onDismiss} />
    </div>
  );
}
