import type { Ref } from "react";
import "./PanPad.css";

const ways = {
  up: { x: 0, y: -1, path: "M3 10.5 8 5.5l5 5" },
  left: { x: -1, y: 0, path: "M10.5 3 5.5 8l5 5" },
  down: { x: 0, y: 1, path: "M3 5.5l5 5 5-5" },
  right: { x: 1, y: 0, path: "M5.5 3l5 5-5 5" },
} as const;

type Way = keyof typeof ways;

const order = ["up", "left", "right", "down"] as const satisfies readonly Way[];

/** Pixels of a press: as far as MapLibre's arrow keys go. */
const stride = 100;

interface PanPadProps {
  readonly ref: Ref<HTMLFieldSetElement>;
  /** What the four are called together. */
  readonly label: string;
  readonly names: Readonly<Record<Way, string>>;
  /** Moves what is looked at, in CSS pixels to the right and down. */
  readonly onPan: (x: number, y: number) => void;
}

/**
 * Moves a map by single presses, for who cannot drag. The arrow keys do the same on the map itself,
 * so the four are no stops of Tab.
 */
export function PanPad({ ref, label, names, onPan }: PanPadProps) {
  return (
    <fieldset ref={ref} className="pan-pad" aria-label={label}>
      {order.map((way) => (
        <button
          key={way}
          type="button"
          tabIndex={-1}
          aria-label={names[way]}
          title={names[way]}
          onClick={() => onPan(ways[way].x * stride, ways[way].y * stride)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={ways[way].path} />
          </svg>
        </button>
      ))}
    </fieldset>
  );
}
