import { useId } from "react";
import { type Hatch, hatchTileSize } from "#symbology/hatches";
import "./Swatch.css";

interface AreaSwatchProps {
  readonly fill: string;
  readonly ink: string;
  readonly hatch: Hatch;
}

function hatchShape(hatch: Hatch, ink: string) {
  switch (hatch.kind) {
    case "none":
      return null;
    case "dots":
      return <circle cx={hatch.spacing / 2} cy={hatch.spacing / 2} r={hatch.radius} fill={ink} />;
    case "lines":
      return <rect width={hatchTileSize} height={hatch.width} fill={ink} />;
  }
}

/** An area as the map tints and hatches it. */
export function AreaSwatch({ fill, ink, hatch }: AreaSwatchProps) {
  const id = useId();
  const spacing = hatch.kind === "none" ? 1 : hatch.spacing;
  const period = hatch.kind === "lines" ? spacing / Math.SQRT2 : spacing;
  const angle =
    hatch.kind === "lines"
      ? hatch.angle === 45
        ? -45
        : hatch.angle === 135
          ? 45
          : hatch.angle
      : 0;
  return (
    <svg className="swatch" viewBox="0 0 26 16" aria-hidden="true">
      <pattern
        id={id}
        width={period}
        height={period}
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${angle})`}
      >
        {hatchShape(hatch, ink)}
      </pattern>
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
