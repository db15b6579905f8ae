import { atlas } from "#atlas/atlas.ts";
import { stanceIn } from "#atlas/outline/places.ts";
import { m } from "#languages/compiled/messages.js";
import type { Stance } from "#model/model.ts";
import type { RecordId } from "#subject/places.ts";
import { stanceHatches } from "#symbology/stances.ts";
import type { Theme } from "#symbology/themes.ts";
import type { Segment } from "./profile.ts";
import { textWidth } from "./profile-labels.ts";
import { barHeight, type WayRows } from "./profile-rows.ts";

function nameIn(country: RecordId, width: number): string {
  const name = atlas.records.get(country)?.name ?? country;
  if (textWidth(name) + 6 < width) return name;
  return textWidth(country) + 2 < width ? country : "";
}

interface ProfileCountryProps {
  readonly segment: Segment;
  readonly rows: WayRows;
  readonly year: number | null;
  readonly theme: Theme;
  /** The id of each stance's hatch in the picture. */
  readonly hatchId: (stance: Stance) => string;
  readonly margin: number;
}

/** A country in the bar, tinted and hatched by its stance, or the sea; a flight leaves a gap. */
export function ProfileCountry(props: ProfileCountryProps) {
  const { segment, rows, theme, margin, year, hatchId } = props;
  const { kind, country, x, width } = segment;
  if (kind === "flight") return null;
  const record = country && atlas.records.get(country);
  const stance = record ? stanceIn(record, year) : undefined;
  const box = { x: x + margin, y: rows.bar, width, height: barHeight };
  const atSea = kind === "sea";
  const tint = stance ? theme.stance[stance] : theme.map.land;
  const label = atSea ? m.profile_at_sea() : country ? nameIn(country, width) : "";
  return (
    <g>
      <rect {...box} fill={atSea ? theme.map.sea : tint} />
      {stance && stanceHatches[stance].kind !== "none" && (
        <rect {...box} fill={`url(#${hatchId(stance)})`} opacity="0.3" />
      )}
      <text
        x={box.x + width / 2}
        y={rows.bar + 13}
        textAnchor="middle"
        fill={theme.page.text}
        stroke={atSea ? theme.map.sea : tint}
        strokeWidth="3"
        paintOrder="stroke"
        fontWeight="600"
      >
        {label}
      </text>
      <rect
        {...box}
        fill="none"
        stroke={theme.map.station}
        strokeWidth="0.9"
        strokeDasharray={atSea ? "2 3" : undefined}
      />
    </g>
  );
}
