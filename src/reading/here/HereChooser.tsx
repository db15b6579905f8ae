import { m } from "#languages/compiled/messages.js";
import type { MapThing } from "#view/hand/pointing.ts";
import { useGeography } from "#view/use-geography.ts";
import { HereHead } from "./HereHead.tsx";
import { ThingSign } from "./ThingSign.tsx";
import { tellThing } from "./thing-words.ts";
import { useSeen } from "./use-seen.ts";

interface HereChooserProps {
  readonly things: readonly MapThing[];
  readonly onChoose: (thing: MapThing) => void;
  readonly onClose: () => void;
}

/** What lies in reach of a finger, the nearest first: the reader says what was meant. */
export function HereChooser({ things, onChoose, onClose }: HereChooserProps) {
  const seen = useSeen();
  const geography = useGeography();
  const places = geography === "failed" ? null : geography;
  return (
    <div className="here">
      <HereHead title={m.here()} onClose={onClose} />
      <ul className="here-things">
        {things.map((thing) => {
          const { name, told } = tellThing(thing, seen, places);
          return (
            <li key={`${thing.kind} ${thing.id}`}>
              <button type="button" onClick={() => onChoose(thing)}>
                <span className="here-sign">
                  <ThingSign thing={thing} />
                </span>
                <span>{name}</span>
                <span className="here-state">{told[0]}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
