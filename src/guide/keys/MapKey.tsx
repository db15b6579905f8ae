import { Suspense, useId, useState } from "react";
import { outline } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { stanceWord, stanceWordThen } from "#languages/words/terms.ts";
import { scaleOfStances } from "#symbology/stances.ts";
import { useMedia } from "#ui/browser/use-media.ts";
import { Icon } from "#ui/buttons/Icon.tsx";
import { MarkSign } from "#ui/charts/MarkSign.tsx";
import { StanceSwatch } from "#ui/charts/Swatch.tsx";
import { lazyPart } from "#ui/parts/lazy-part.tsx";
import { useOnMap } from "#view/on-map.ts";
import { showsMarks } from "#view/scene.ts";
import { showMarks } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { LineSigns } from "./LineSigns.tsx";
import "./MapKey.css";

/** The reader's own data: once there are any. */
const OwnKey = lazyPart(async () => (await import("./OwnKey.tsx")).OwnKey);

/** Windows that have room for the whole key beside what is on the map, in ems of the reader's own letters. */
const roomy = "(width >= 68.75em) and (height >= 40em)";
/** The same below the buttons that move the map. */
const roomyBelowButtons = "(width >= 68.75em) and (height >= 53.75em)";

/** Where the open key lies over most of the map for as long as it is read: names stay where they are. */
const phone = "(width < 600px), (height < 480px)";

const unplaced = outline.events.filter(({ at }) => at === null).length;

/** What the map's colours and signs mean, on the map; beside a record and on a phone behind a button. */
export function MapKey() {
  const view = useView();
  const id = useId();
  const onMap = useOnMap();
  const year = useViewState((state) => state.year);
  const hasRecord = useViewState((state) => state.chosen.on !== "nothing");
  const hasMarks = useViewState((state) => state.hasMarks);
  // What is not on the map takes no room on it: the key hides the less of Japan.
  const isMarked = useViewState((state) => showsMarks(state, state.camera?.zoom ?? 0));
  const hasOwn = useViewState(({ own }) => own.layers.length > 0);
  const hasMapButtons = useViewState((state) => state.hasMapButtons);
  const hasRoom = useMedia(hasMapButtons ? roomyBelowButtons : roomy) && !hasRecord;
  const liesOver = useMedia(phone) && !hasRoom;
  // What was toggled holds until there is more or less room.
  const [toggled, setToggled] = useState<{ readonly withRoom: boolean } | null>(null);
  const isOpen = hasRoom !== (toggled?.withRoom === hasRoom);
  return (
    <aside
      ref={liesOver ? null : onMap}
      className="map-key"
      aria-label={m.key()}
      data-open={isOpen || undefined}
      data-below-buttons={hasMapButtons || undefined}
    >
      {!hasRoom && (
        <button
          ref={liesOver ? onMap : null}
          type="button"
          className="map-key-button"
          aria-controls={id}
          aria-expanded={isOpen}
          onClick={() => setToggled(isOpen ? null : { withRoom: hasRoom })}
        >
          <Icon name="layers" />
          <span>{m.key()}</span>
        </button>
      )}
      <div id={id} className="map-key-body" hidden={!isOpen}>
        <h2>{year === null ? m.key_now() : m.key_year({ year })}</h2>
        {year === null && <p className="map-key-quiet">{m.key_as_last_known()}</p>}
        <ul>
          {scaleOfStances.map((stance) => (
            <li key={stance}>
              <StanceSwatch stance={stance} />
              <span>{year === null ? stanceWord(stance) : stanceWordThen(stance)}</span>
            </li>
          ))}
          <li>
            <StanceSwatch stance="origin" />
            <span>{m.key_origin()}</span>
          </li>
          {year !== null && (
            <li>
              <StanceSwatch stance={null} />
              <span>{m.key_nothing()}</span>
            </li>
          )}
        </ul>
        <LineSigns />
        {isMarked && (
          <ul className="map-key-marks">
            <li>
              <MarkSign outcome="caught" />
              <span>{m.key_caught()}</span>
            </li>
            <li>
              <MarkSign outcome="safe" />
              <span>{m.key_let_go()}</span>
            </li>
            <li>
              <MarkSign outcome="untold" />
              <span>{m.key_untold()}</span>
            </li>
          </ul>
        )}
        <Suspense>{hasOwn && <OwnKey />}</Suspense>
        <label className="map-key-switch">
          <span>{m.incidents()}</span>
          <input
            type="checkbox"
            checked={hasMarks || isMarked}
            disabled={hasRecord || (isMarked && !hasMarks)}
            onChange={(event) => showMarks(view, event.target.checked)}
          />
        </label>
        {isMarked && (
          <p className="map-key-quiet">
            {m.key_unplaced({ unplaced, all: outline.events.length })}
          </p>
        )}
      </div>
    </aside>
  );
}
