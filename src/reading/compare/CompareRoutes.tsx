import { type AtlasRoute, claimById } from "#atlas/atlas.ts";
import { firstYearOf, lastToldOf, routeStanding } from "#atlas/numbers/in-year.ts";
import { countriesOf } from "#atlas/outline/places.ts";
import { m } from "#languages/compiled/messages.js";
import { standingInWords } from "#languages/words/terms.ts";
import { ClaimList } from "#reading/claims/ClaimList.tsx";
import { JourneyStrip } from "#reading/profile/journey/JourneyStrip.tsx";
import { homeExtent } from "#view/camera/extents.ts";
import { useViewState } from "#view/use-view.ts";
import { CompareFrame, Side } from "./CompareFrame.tsx";
import { DrawnMap } from "./drawn-map.ts";
import "#reading/records/RecordFrame.css";
import { RouteProfile } from "#reading/profile/RouteProfile.tsx";
import "#reading/records/route/RouteRecord.css";
import { lengthInWords } from "#reading/profile/length-in-words.ts";
import type { RouteGeometry } from "#reading/profile/route-geometry.ts";
import { useRouteGeometry } from "#reading/profile/use-route-geometry.ts";

function since(route: AtlasRoute) {
  const year = firstYearOf(route);
  return year !== null && <span>{m.reported_since({ year })}</span>;
}

/** Two routes on one map, and their profiles on one scale. */
export function CompareRoutes({ left, right }: { left: AtlasRoute; right: AtlasRoute }) {
  const year = useViewState((state) => state.year);
  const [a, b] = [useRouteGeometry(left), useRouteGeometry(right)];
  const longest = Math.max(lengthOf(a), lengthOf(b));
  const names = { left: left.name, right: right.name };
  return (
    <CompareFrame kind="route" {...names} besides={left.id}>
      <DrawnMap
        label={m.compare_heading(names)}
        extent={homeExtent}
        year={year}
        routes={[left.id, right.id]}
      />
      {[
        { route: left, geometry: a },
        { route: right, geometry: b },
      ].map(({ route, geometry }) => (
        <Side key={route.id} label={route.name}>
          <h3>{route.name}</h3>
          <p className="route-facts">
            {geometry && <span>{lengthInWords(route, geometry)}</span>}
            {since(route)}
            <span>{m.countries_count({ count: countriesOf(route).length })}</span>
            {year !== null && (
              <span>
                {m.year_value({
                  year,
                  value: standingInWords(routeStanding(route, year), lastToldOf(route, year)),
                })}
              </span>
            )}
          </p>
          {geometry && <RouteProfile route={route} geometry={geometry} longest={longest} />}
        </Side>
      ))}
      <div className="compare-sides">
        {[left, right].map((route) => (
          <Side key={route.id} label={route.name}>
            <h3>{route.name}</h3>
            <p className="record-takeaway">{route.takeaway.text}</p>
            <JourneyStrip route={route} geometry={route === left ? a : b} />
            <h3>{m.history()}</h3>
            <ClaimList claims={route.history.map(claimById)} dated />
          </Side>
        ))}
      </div>
    </CompareFrame>
  );
}

/** Kilometres of its longest way as drawn, flights left out; 0 while the geography is on its way. */
function lengthOf(geometry: RouteGeometry | undefined): number {
  return geometry ? geometry.longestKilometres : 0;
}
