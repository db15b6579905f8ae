import { incidentLook } from "#symbology/points.ts";
import { pageTheme } from "#symbology/theme-variables.ts";

const { corner, stroke, sides } = incidentLook;

/** The mark of one incident, as the map draws it. */
export function MarkSign({ isOpen }: { readonly isOpen: boolean }) {
  const { incident, incidentFill } = pageTheme.map;
  const side = sides.one - stroke;
  return (
    <svg className="swatch" viewBox="0 0 24 16" aria-hidden="true">
      <rect
        x={12 - side / 2}
        y={8 - side / 2}
        width={side}
        height={side}
        rx={corner}
        fill={isOpen ? incidentFill : incident}
        stroke={incident}
        strokeWidth={stroke}
      />
    </svg>
  );
}
