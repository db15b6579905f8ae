import { atlas } from "#atlas/atlas";
import type { Stance } from "#atlas/model";
import type { RecordId } from "#atlas/places";
import { stanceIn } from "#atlas/queries";
import { m } from "#messages";
import { stanceHatches } from "#symbology/stances";
import type { Theme } from "#symbology/themes";
import type { Segment } from "./profile";
import { textWidth } from "./profile-labels";
import { barHeight, type WayRows } from "./profile-rows";

function nameIn(country: RecordId, width: number): string {
  const name = atlas.records.get(country)?.name.en ?? country;
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
