import { type AtlasRecord, atlas, claimById } from "#atlas/atlas.ts";
import { accountsOf, eventsOf } from "#atlas/events.ts";
import { claimsOfKind, routesThrough, themesOf } from "#atlas/queries.ts";
import { m } from "#languages/compiled/messages.js";
import { roleWord, themeWord } from "#languages/words/terms.ts";
import { ClaimList } from "#reading/claims/ClaimList.tsx";
import { EstimateChart } from "#reading/claims/EstimateChart.tsx";
import { IncidentList } from "#reading/claims/IncidentList.tsx";
import { CompareWith } from "#reading/compare/CompareWith.tsx";
import { Fold } from "#ui/frames/Fold.tsx";
import { routeIn } from "#view/selectors/chosen.ts";
import { selectRoute } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { CountryStances } from "./CountryStances.tsx";
import { CountryInYear } from "./InYear.tsx";
import { RecordFrame } from "./RecordFrame.tsx";

/** A country: takeaway, stance by period, policy, estimates, incidents, and its long themes folded. */
export function CountryRecord({ record }: { record: AtlasRecord }) {
  const summary = record.summary.map(claimById);
  const estimates = claimsOfKind(record.id, "estimate");
  const incidents = eventsOf(record.id);
  const themes = themesOf(record.id);
  const shown = [
    ...record.takeaway.claims.map(claimById),
    ...record.stances.flatMap(({ claims }) => claims.map(claimById)),
    ...summary,
    ...estimates,
    ...accountsOf(incidents),
    ...[...themes.values()].flat(),
  ];
  return (
    <RecordFrame
      label={m.country_record()}
      kicker={record.roles.map(roleWord).join(" · ")}
      heading={record.name}
      claims={shown}
      checked={record.checked}
      rest={
        <>
          <h3>{m.estimates()}</h3>
          {record.noPublishedFigure && <p className="record-none">{record.noPublishedFigure}</p>}
          {estimates.length > 0 && <EstimateChart claims={estimates} />}
          <h3>{m.incidents()}</h3>
          {incidents.length > 0 ? (
            <IncidentList incidents={incidents} />
          ) : (
            <p className="record-none">{m.no_incidents()}</p>
          )}
          <RoutesThrough record={record} />
          <div>
            {[...themes].map(([theme, claims]) => (
              <Fold key={theme} title={themeWord(theme)} count={claims.length}>
                <ClaimList claims={claims} />
              </Fold>
            ))}
          </div>
        </>
      }
    >
      <BackToRoute />
      <CompareWith kind="country" besides={record.id} />
      <p className="record-takeaway">{record.takeaway.text}</p>
      <CountryInYear record={record} />
      <CountryStances record={record} />
      <h3>{m.policy()}</h3>
      <ClaimList claims={summary} />
    </RecordFrame>
  );
}

/** While a route is chosen, a country read on the way leads back to it. */
function BackToRoute() {
  const view = useView();
  const id = useViewState(routeIn);
  const route = atlas.routes.find((candidate) => candidate.id === id);
  if (!route) return null;
  return (
    <p className="record-back">
      <button type="button" className="link" onClick={() => selectRoute(view, route.id)}>
        {m.back_to_route({ route: route.name })}
      </button>
    </p>
  );
}

function RoutesThrough({ record }: { record: AtlasRecord }) {
  const view = useView();
  const routes = routesThrough(record.id);
  if (routes.length === 0) return null;
  return (
    <>
      <h3>{m.routes_here()}</h3>
      <ul className="plain-list">
        {routes.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => selectRoute(view, id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
