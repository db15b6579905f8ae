import { ownInk, ownLine, ownLook } from "#symbology/own.ts";
import { pageTheme } from "#symbology/theme-variables.ts";

/** A layer of the reader's own as the map draws it: a point on a stretch of line. */
export function OwnSwatch({ look }: { readonly look: number }) {
  const { point, dash } = ownLook(look);
  const { ink, casing } = ownInk(pageTheme);
  return (
    <svg className="swatch swatch-line" viewBox="0 0 40 16" aria-hidden="true">
      <line
        x1="2"
        x2="38"
        y1="8"
        y2="8"
        stroke={ink}
        strokeWidth={ownLine.width}
        strokeDasharray={dash.map((part) => part * ownLine.width).join(" ")}
      />
      <polygon
        points={point.map(([x, y]) => `${x + 20},${y + 8}`).join(" ")}
        fill={ink}
        stroke={casing}
        strokeWidth="1"
      />
    </svg>
  );
}
