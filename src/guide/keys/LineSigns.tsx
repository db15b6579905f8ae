import { m } from "#languages/compiled/messages.js";
import { subject } from "#subject/subject.ts";
import { pageTheme } from "#symbology/theme-variables.ts";

const colour = subject.usualRoute ? pageTheme.route[subject.usualRoute] : pageTheme.map.label;

interface LineProps {
  readonly width: number;
  readonly dash?: string;
}

function Line({ width, dash }: LineProps) {
  return (
    <svg className="map-key-line" viewBox="0 0 36 16" aria-hidden="true">
      {!dash && (
        <line x1="4" x2="32" y1="8" y2="8" stroke={colour} strokeWidth="11" opacity="0.26" />
      )}
      <line
        x1="3"
        x2="33"
        y1="8"
        y2="8"
        stroke={colour}
        strokeWidth={width}
        strokeLinecap="round"
        strokeDasharray={dash}
      />
    </svg>
  );
}

/** Means of a route as the map draws them. */
export function LineSigns() {
  return (
    <ul className="map-key-lines">
      <li>
        <Line width={4} />
        <span>{m.key_route()}</span>
      </li>
      <li>
        <Line width={2.4} dash="0.1 6" />
        <span>{m.key_flight()}</span>
      </li>
      <li>
        <Line width={2.2} dash="6 5" />
        <span>{m.key_boat()}</span>
      </li>
    </ul>
  );
}
