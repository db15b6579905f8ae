import { useId } from "react";
import { type AtlasRoute, atlas } from "#atlas/atlas.ts";
import type { Standing } from "#atlas/numbers/in-year.ts";
import { m } from "#languages/compiled/messages.js";
import { type Stance, stances } from "#model/model.ts";
import { stanceHatches } from "#symbology/stances.ts";
import { HatchPattern } from "#ui/charts/HatchPattern.tsx";
import { legIn } from "#view/selectors/chosen.ts";
import { useTheme } from "#view/use-theme.ts";
import { useViewState } from "#view/use-view.ts";
import { ProfileScale } from "./ProfileScale.tsx";
import { ProfileTargets } from "./ProfileTargets.tsx";
import { ProfileWay } from "./ProfileWay.tsx";
import type { Profile } from "./profile.ts";
import { type IncidentMark, markRadius } from "./profile-incidents.ts";
import { textWidth } from "./profile-labels.ts";
import { barHeight, layOutRows, tierHeight } from "./profile-rows.ts";

interface ProfileStripProps {
  readonly route: AtlasRoute;
  readonly profile: Profile;
  readonly marks: readonly IncidentMark[];
  readonly standings: readonly Standing[];
  readonly stations: ReadonlyMap<string, string>;
  /** Width of the strip itself and the room left and right of it, in CSS pixels. */
  readonly width: number;
  readonly margin: number;
}

const scaleHeight = 44;

/**
 * The picture. It carries its own colours and sizes, so that it can be printed or saved alone. For
 * those who do not see it the list of countries and the text beside it say the same.
 */
export function ProfileStrip(props: ProfileStripProps) {
  const { route, profile, marks, standings, stations, width, margin } = props;
  const id = useId();
  const theme = useTheme();
  const year = useViewState((state) => state.year);
  const current = useViewState(legIn);
  const nameOf = (anchor: string) => stations.get(anchor) ?? anchor;
  const rows = layOutRows(profile, marks, nameOf, width, margin);
  const foot = rows.at(-1)?.bottom ?? 0;
  const size = { width: width + 2 * margin, height: foot + scaleHeight };
  const hatchId = (stance: Stance) => `${id}${stance}`;
  const flown = route.legs.some(({ means }) => means === "by air");
  const title = { route: route.name, year: year ?? m.all_years() };
  return (
    <div className="profile-strip" aria-hidden="true">
      <svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox={`0 0 ${size.width} ${size.height}`}
        fontFamily="'Noto Sans', sans-serif"
        fontSize="11"
      >
        <title>{m.profile_title(title)}</title>
        <rect {...size} fill={theme.page.surface} />
        {stances.map((stance) => (
          <HatchPattern
            key={stance}
            id={hatchId(stance)}
            hatch={stanceHatches[stance]}
            ink={theme.map.hatch}
          />
        ))}
        {profile.ways.map((way, i) => {
          const own = rows[i];
          const start = way.stations[0];
          if (!own || !start) return null;
          return (
            <g key={start.anchor}>
              {i > 0 && (
                <Heading x={way.x + margin} y={own.heading} width={size.width}>
                  {m.profile_other_way({ from: nameOf(start.anchor) })}
                </Heading>
              )}
              <ProfileWay
                {...{ route, way, standings, year, current, theme, hatchId, margin }}
                rows={own}
              />
            </g>
          );
        })}
        {marks.map((mark) => (
          <Count
            key={`${mark.way} ${mark.x}`}
            mark={mark}
            bar={rows[mark.way]?.bar ?? 0}
            margin={margin}
          />
        ))}
        <ProfileScale
          pixelsPerKilometre={profile.pixelsPerKilometre}
          room={width}
          x={margin}
          y={foot + 12}
          flown={flown}
        />
      </svg>
      <ProfileTargets
        size={size}
        margin={margin}
        areas={profile.ways.flatMap((way, i) => {
          const own = rows[i];
          return own ? [{ way, top: own.meansWord - 12, bar: own.bar, height: barHeight }] : [];
        })}
        describeLeg={(index) => {
          const leg = route.legs[index];
          return leg ? m.leg_ends({ from: nameOf(leg.from), to: nameOf(leg.to) }) : "";
        }}
        describeCountry={(country) => atlas.records.get(country)?.name ?? country}
      />
    </div>
  );
}

interface HeadingProps {
  readonly x: number;
  readonly y: number;
  /** The width of the picture, which the words stay in. */
  readonly width: number;
  readonly children: string;
}

function Heading({ x, y, width, children }: HeadingProps) {
  const { page } = useTheme();
  const left = Math.max(0, Math.min(x, width - textWidth(children)));
  return (
    <text x={left} y={y} fill={page.quiet}>
      {children}
    </text>
  );
}

interface CountProps {
  readonly mark: IncidentMark;
  readonly bar: number;
  readonly margin: number;
}

/** How many incidents are told of at a station, as the map marks them; dashed if only the country is told. */
function Count({ mark, bar, margin }: CountProps) {
  const { map } = useTheme();
  const x = mark.x + margin;
  const y = bar - markRadius - 3 - mark.tier * tierHeight.mark;
  return (
    <g>
      {mark.anchor && (
        <line x1={x} x2={x} y1={y + markRadius} y2={bar} stroke={map.incident} strokeWidth="0.9" />
      )}
      <circle
        cx={x}
        cy={y}
        r={markRadius}
        fill={map.incidentFill}
        stroke={map.incident}
        strokeWidth="1.1"
        strokeDasharray={mark.anchor ? undefined : "2.2 2"}
      />
      <text x={x} y={y + 3.6} fontSize="10" textAnchor="middle" fill={map.incident}>
        {mark.events.length}
      </text>
    </g>
  );
}
