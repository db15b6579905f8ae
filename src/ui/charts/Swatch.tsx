import { useId } from "react";
import { hatchInk, stanceHatches } from "#symbology/stances.ts";
import { pageTheme } from "#symbology/theme-variables.ts";
import type { Theme } from "#symbology/themes.ts";
import { HatchPattern } from "./HatchPattern.tsx";
import "./Swatch.css";

type Stance = keyof Theme["stance"];

interface StanceSwatchProps {
  /** None where nothing is recorded; the origin has none, and a look of its own. */
  readonly stance: Stance | "origin" | null | undefined;
  /** The page's own if left out. */
  readonly theme?: Theme;
}

/** A country as the map colours it by its stance: its fill within the band along its border. */
export function StanceSwatch({ stance: given, theme = pageTheme }: StanceSwatchProps) {
  const id = useId();
  const stance = given === "origin" ? null : given;
  const none =
    given === "origin"
      ? { fill: theme.map.origin, edge: theme.map.origin }
      : { fill: theme.map.land, edge: theme.map.border };
  const fill = stance ? theme.stance[stance] : none.fill;
  const edge = stance ? theme.stanceEdge[stance] : none.edge;
  const ink = stance && hatchInk(stance, theme);
  const isDotted = stance && stanceHatches[stance].kind === "dots";
  return (
    <svg className="swatch" viewBox="0 0 24 16" aria-hidden="true">
      <rect x="1" y="1" width="22" height="14" rx="2.5" fill={fill} />
      {ink && (
        <>
          <HatchPattern id={id} hatch={stanceHatches[stance]} ink={ink.colour} />
          <rect
            className={isDotted || theme !== pageTheme ? undefined : "swatch-hatch"}
            x="1"
            y="1"
            width="22"
            height="14"
            rx="2.5"
            fill={`url(#${id})`}
            opacity={ink.strength}
          />
        </>
      )}
      <rect x="1" y="1" width="22" height="14" rx="2.5" fill="none" stroke={edge} strokeWidth="2" />
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
