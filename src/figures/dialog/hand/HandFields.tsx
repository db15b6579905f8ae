import type { KeyboardEvent } from "react";
import type { XY } from "#core/mercator.ts";
import type { ByHand } from "#figures/composing/by-hand.ts";
import { m } from "#languages/compiled/messages.js";
import type { Extent } from "#view/camera/extents.ts";
import "./HandFields.css";
import {
  type HandForm,
  hideName,
  moveName,
  putBack,
  scaleExtent,
  shiftExtent,
  showName,
} from "./hand-form.ts";

interface HandFieldsProps {
  readonly hand: HandForm;
  readonly byHand: ByHand;
  readonly onChange: (hand: HandForm) => void;
}

const ways: Readonly<Record<string, XY>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Shares of the map's width by which a key moves a name, and a button the map. */
const step = 0.01;
const far = 0.05;
const frameStep = 0.12;
const zoomStep = 1.25;

/** All that can be changed by hand, as lists: what the pointer does in the picture, keys do here. */
export function HandFields({ hand, byHand, onChange }: HandFieldsProps) {
  return (
    <details className="hand-fields">
      <summary>{m.hand_title()}</summary>
      <p className="figure-fields-note">{m.hand_how()}</p>
      <Frame hand={hand} byHand={byHand} onChange={onChange} />
      <Names hand={hand} byHand={byHand} onChange={onChange} />
      <Legend hand={hand} byHand={byHand} onChange={onChange} />
      <p className="figure-fields-note">{m.make_always()}</p>
    </details>
  );
}

function Frame({ hand, byHand, onChange }: HandFieldsProps) {
  const { extent, map, worldSize } = byHand;
  const by = ((map.right - map.left) / worldSize) * frameStep;
  const set = (next: Extent) => onChange({ ...hand, extent: next });
  const moves: readonly (readonly [string, string, () => Extent])[] = [
    ["←", m.hand_west(), () => shiftExtent(extent, { x: -by, y: 0 })],
    ["→", m.hand_east(), () => shiftExtent(extent, { x: by, y: 0 })],
    ["↑", m.hand_north(), () => shiftExtent(extent, { x: 0, y: -by })],
    ["↓", m.hand_south(), () => shiftExtent(extent, { x: 0, y: by })],
    ["+", m.hand_closer(), () => scaleExtent(extent, 1 / zoomStep)],
    ["−", m.hand_wider(), () => scaleExtent(extent, zoomStep)],
  ];
  return (
    <fieldset className="hand-frame">
      <legend>{m.hand_frame()}</legend>
      {moves.map(([sign, label, next]) => (
        <button key={label} type="button" aria-label={label} onClick={() => set(next())}>
          {sign}
        </button>
      ))}
    </fieldset>
  );
}

function Names({ hand, byHand, onChange }: HandFieldsProps) {
  const shown = byHand.names.filter(({ key }) => hand.hidden[key] === undefined);
  const hidden = Object.entries(hand.hidden).map(([key, words]) => ({ key, words }));
  const all = [...shown, ...hidden].sort((a, b) => (a.key < b.key ? -1 : 1));
  function onKey(event: KeyboardEvent, key: string) {
    const name = shown.find((each) => each.key === key);
    const way = ways[event.key];
    if (!name) return;
    if (event.key === "Backspace" || event.key === "Delete") onChange(putBack(hand, key));
    if (!way) return;
    event.preventDefault();
    const by = (byHand.map.right - byHand.map.left) * (event.shiftKey ? far : step);
    onChange(moveName(hand, key, byHand.movedBy(name, { x: way.x * by, y: way.y * by })));
  }
  return (
    <fieldset>
      <legend>{m.hand_names()}</legend>
      <ul>
        {all.map(({ key, words }) => (
          <li key={key}>
            <label className="figure-fields-part">
              <input
                type="checkbox"
                checked={hand.hidden[key] === undefined}
                onChange={({ target }) =>
                  onChange(target.checked ? showName(hand, key) : hideName(hand, key, words))
                }
              />
              <span>{words}</span>
              {hand.moved[key] !== undefined && (
                <span className="hand-fields-moved">{m.hand_moved()}</span>
              )}
            </label>
            {hand.hidden[key] === undefined && (
              <button
                type="button"
                aria-label={m.hand_move({ name: words })}
                onKeyDown={(event) => onKey(event, key)}
              >
                {m.hand_move_short()}
              </button>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Legend({ hand, byHand, onChange }: HandFieldsProps) {
  const set = (key: string, change: Partial<HandForm["legend"][string]>) => {
    const line = { isHidden: false, words: "", ...hand.legend[key], ...change };
    onChange({ ...hand, legend: { ...hand.legend, [key]: line } });
  };
  return (
    <fieldset>
      <legend>{m.hand_legend()}</legend>
      <ul>
        {byHand.legend.map(({ key, words }) => (
          <li key={key}>
            <input
              type="checkbox"
              aria-label={m.hand_line({ name: words })}
              checked={hand.legend[key]?.isHidden !== true}
              onChange={({ target }) => set(key, { isHidden: !target.checked })}
            />
            <input
              type="text"
              aria-label={m.hand_words({ name: words })}
              placeholder={words}
              value={hand.legend[key]?.words ?? ""}
              onChange={({ target }) => set(key, { words: target.value })}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
