import { scaleLinear } from "d3-scale";
import { m } from "#languages/compiled/messages.js";
import { writeNumber } from "#languages/words/numbers.ts";
import { useTheme } from "#view/use-theme.ts";

interface ProfileScaleProps {
  readonly pixelsPerKilometre: number;
  /** The width that the scale may use, in CSS pixels. */
  readonly room: number;
  readonly x: number;
  readonly y: number;
  readonly flown: boolean;
}

/** A bar of round kilometres, and what the length means. */
export function ProfileScale({ pixelsPerKilometre, room, x, y, flown }: ProfileScaleProps) {
  const { page } = useTheme();
  const furthest = pixelsPerKilometre > 0 ? (room * 0.5) / pixelsPerKilometre : 0;
  const ticks = furthest > 0 ? scaleLinear().domain([0, furthest]).ticks(3) : [];
  const at = (kilometres: number) => x + kilometres * pixelsPerKilometre;
  const last = ticks.at(-1) ?? 0;
  return (
    <g fill={page.quiet} stroke="none">
      <path
        d={`M${x} ${y}H${at(last)}${ticks.map((km) => `M${at(km)} ${y - 4}v8`).join("")}`}
        stroke={page.text}
        fill="none"
      />
      {ticks.map((km) => (
        <text
          key={km}
          x={km === 0 ? x : at(km)}
          y={y + 15}
          textAnchor={km === 0 ? "start" : km === last ? "start" : "middle"}
          dx={km === last && km > 0 ? -11 : 0}
        >
          {km === last ? m.profile_kilometres({ kilometres: writeNumber(km) }) : writeNumber(km)}
        </text>
      ))}
      <text x={x} y={y + 29}>
        {flown ? m.profile_schematic_flights() : m.profile_schematic()}
      </text>
    </g>
  );
}
