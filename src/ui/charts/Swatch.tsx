import { useId } from "react";
import type { Hatch } from "#symbology/hatches.ts";
import { HatchPattern } from "./HatchPattern.tsx";
import "./Swatch.css";

interface AreaSwatchProps {
  readonly fill: string;
  readonly ink: string;
  readonly hatch: Hatch;
}

/** An area as the map tints and hatches it. */
export function AreaSwatch({ fill, ink, hatch }: AreaSwatchProps) {
  const id = useId();
  return (
    <svg className="swatch" viewBox="0 0 26 16" aria-hidden="true">
      <HatchPattern id={id} hatch={hatch} ink={ink} />
      <rect width="26" height="16" rx="2" fill={fill} />
      <rect width="26" height="16" rx="2" fill={`url(#${id})`} opacity="0.4" />
      <rect x="0.5" y="0.5" width="25" height="15" rx="2" fill="none" stroke={ink} opacity="0.5" />
    </svg>
  );
}

interface LineSwatchProps {
  readonly colour: string;
  readonly casing: string;
  readonly dash: readonly number[];
  readonly width: number;
}

/** A corridor as the map draws it. */
export function LineSwatch({ colour, casing, dash, width }: LineSwatchProps) {
  return (
    <svg className="swatch swatch-line" viewBox="0 0 40 16" aria-hidden="true">
      <line
        x1="5"
        x2="35"
        y1="8"
        y2="8"
        stroke={colour}
        strokeWidth="9"
        opacity="0.25"
        strokeLinecap="round"
      />
      <line x1="3" x2="37" y1="8" y2="8" stroke={casing} strokeWidth={width + 1.5} />
      <line
        x1="3"
        x2="37"
        y1="8"
        y2="8"
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={dash.length > 1 ? dash.map((part) => part * width).join(" ") : undefined}
      />
    </svg>
  );
}
