import { m } from "#languages/compiled/messages.js";
import type { MapTrouble } from "#map/live/trouble.ts";
import { NoticeLine } from "#ui/frames/NoticeLine.tsx";

type ShownTrouble = MapTrouble | "nothing";

function sentence(trouble: ShownTrouble): string {
  switch (trouble) {
    case "no-webgl":
      return m.map_no_webgl();
    case "lost":
      return m.map_lost();
    case "noise":
      return m.map_noise();
    case "worker":
      return m.map_no_worker();
    case "failed":
      return m.map_no_engine();
    case "nothing":
      return m.map_failed();
  }
}

const again = (trouble: ShownTrouble | null) =>
  trouble === "nothing" ? m.trouble_try_again() : m.map_try_again();

interface MapTroubleLineProps {
  readonly trouble: ShownTrouble | null;
  /** Trying again in place has not helped. */
  readonly needsReload: boolean;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** Why the map is another one than usual, in one line, with the way back to it. */
export function MapTroubleLine({ trouble, needsReload, onRetry, onDismiss }: MapTroubleLineProps) {
  return (
    <NoticeLine
      sentence={trouble && sentence(trouble)}
      action={needsReload ? m.trouble_reload() : again(trouble)}
      onAction={onRetry}
      dismissLabel={m.dismiss()}
      onDismiss={onDismiss}
    />
  );
}
