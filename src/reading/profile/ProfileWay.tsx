import type { AtlasRoute } from "#atlas/atlas.ts";
import { isInUse, type Standing } from "#atlas/numbers/in-year.ts";
import { m } from "#languages/compiled/messages.js";
import { meansWord, standingInWords } from "#languages/words/terms.ts";
import type { Stance } from "#model/model.ts";
import { corridorWidths, flightDash, sampleDash } from "#symbology/routes.ts";
import { standingStrength } from "#symbology/standings.ts";
import type { Theme } from "#symbology/themes.ts";
import { MeansLine } from "./MeansLine.tsx";
import { ProfileCountry } from "./ProfileCountry.tsx";
import type { LegOnStrip, WayOnStrip } from "./profile.ts";
import { textWidth } from "./profile-labels.ts";
import { tierHeight, type WayRows } from "./profile-rows.ts";

interface ProfileWayProps {
  readonly route: AtlasRoute;
  readonly way: WayOnStrip;
  readonly rows: WayRows;
  readonly standings: readonly Standing[];
  readonly year: number | null;
  /** The leg at hand. */
  readonly current: number | null;
  readonly theme: Theme;
  /** The id of each stance's hatch in the picture. */
  readonly hatchId: (stance: Stance) => string;
  readonly margin: number;
}

const lineAt = 24; // how deep in the bar the route's line runs: below the country's name

/** A leg that is not told of in the year is drawn so much paler. */
const palest = 0.65;
const paleness = (standing: Standing | undefined) =>
  standing === undefined ? 0 : (1 - standingStrength[standing]) * palest;

/** One way of a route: means of travel above, countries in the bar, names of stations below. */
export function ProfileWay(props: ProfileWayProps) {
  const { way, rows, theme, margin, standings, current, route } = props;
  const middle = rows.bar + lineAt;
  return (
    <>
      {way.segments.map((segment) => (
        <ProfileCountry key={segment.x} segment={segment} {...props} />
      ))}
      {way.legs.map((leg) => {
        const flown = leg.means === "by air";
        const symbol = flown ? flightDash : sampleDash(route.id);
        const thick = flown ? corridorWidths.flight * 1.5 : corridorWidths.line * 1.3;
        const pale = paleness(standings[leg.index]);
        const line = { x1: leg.from + margin, x2: leg.to + margin, y1: middle, y2: middle };
        return (
          <g key={leg.index} opacity={1 - pale}>
            {!flown && (
              <line {...line} stroke={theme.map.corridorCasing} strokeWidth={thick + 2.5} />
            )}
            <line
              {...line}
              stroke={theme.route[route.id]}
              strokeWidth={thick}
              strokeDasharray={
                symbol.length > 1 ? symbol.map((part) => part * thick).join(" ") : undefined
              }
            />
            <MeansLine
              means={leg.means}
              from={leg.from + margin + 1.5}
              to={leg.to + margin - 1.5}
              y={rows.meansLine}
              colour={leg.index === current ? theme.page.accent : theme.page.text}
              strong={leg.index === current}
            />
          </g>
        );
      })}
      {way.legs.map((leg) => (
        <LegWord key={leg.index} leg={leg} {...props} />
      ))}
      {way.stations.map(({ anchor, x }) => (
        <circle
          key={anchor}
          cx={x + margin}
          cy={middle}
          r="3.2"
          fill={theme.map.stationFill}
          stroke={theme.map.station}
          strokeWidth="1.4"
        />
      ))}
      {rows.labels.map(({ x, text, tier, align }) => {
        const top = rows.names + tier * tierHeight.name;
        return (
          <g key={x}>
            <line
              x1={x}
              x2={x}
              y1={middle + 4}
              y2={top - 1}
              stroke={theme.map.station}
              strokeWidth="0.8"
            />
            <text x={x} y={top + 10} textAnchor={align} fill={theme.page.text}>
              {text}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** What fits above a leg: that it is not in use in the year, or else its means of travel. */
function wordsOf({ means }: LegOnStrip, standing: Standing | undefined): string[] {
  const word = means === "by air" ? m.profile_flight() : meansWord(means);
  const unused = standing !== undefined && !isInUse(standing);
  return unused ? [standingInWords(standing, null), word] : [word];
}

function LegWord({
  leg,
  rows,
  margin,
  theme,
  current,
  standings,
}: ProfileWayProps & { leg: LegOnStrip }) {
  const { from, to, index, means } = leg;
  const word = wordsOf(leg, standings[index]).find((each) => textWidth(each) < to - from);
  return (
    word && (
      <text
        x={(from + to) / 2 + margin}
        y={rows.meansWord - (means === "by air" ? 1 : 0)}
        textAnchor="middle"
        fill={theme.page.quiet}
        fontWeight={index === current ? 600 : 400}
      >
        {word}
      </text>
    )
  );
}
