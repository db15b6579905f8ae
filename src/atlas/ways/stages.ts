/** A route as one journey: each country in turn, what carries people through it, what is told of it there. */

import { type AtlasClaim, type AtlasRoute, claimById } from "#atlas/atlas.ts";
import { type AtlasEvent, allEvents } from "#atlas/events.ts";
import type { AtlasLeg } from "#atlas/outline/outline-data.ts";
import type { Means } from "#model/route-record.ts";
import type { RecordId } from "#subject/places.ts";
import { stageCountries, waysOf } from "./ways.ts";

export interface Stage {
  readonly country: RecordId;
  /** The legs of the main way that run through it. */
  readonly legs: readonly AtlasLeg[];
  /** How it is come to, and how it is gone through. */
  readonly arrival: Means | null;
  readonly means: Means | null;
  /** What happens there. */
  readonly told: AtlasClaim | null;
  /** The newest events of the route there. */
  readonly events: readonly AtlasEvent[];
}

/** The longest sentence that a stage leads with, in characters, where it has a choice. */
const longest = 150;

/** What a stage leads with: of what its legs rest on, a rule before an account, a short one before a long one. */
function toldOf(country: RecordId, legs: readonly AtlasLeg[]): AtlasClaim | null {
  const claims = legs
    .flatMap((leg) => leg.claims.map(claimById))
    .filter(({ place, contentNote }) => place === country && !contentNote);
  const short = claims.filter(({ statement }) => statement.length <= longest);
  const isPolicy = ({ kind }: AtlasClaim) => kind === "policy";
  return short.find(isPolicy) ?? claims.find(isPolicy) ?? short[0] ?? claims[0] ?? null;
}

const eventsShown = 1;

/** Where the main way does not lead stands among the other ways. */
export function stagesOf(route: AtlasRoute): readonly Stage[] {
  const [main = []] = waysOf(route);
  return stageCountries(route).map((country): Stage => {
    const legs = main.filter(({ crosses }) => crosses.includes(country));
    const all = route.legs.filter(({ crosses }) => crosses.includes(country));
    const into = legs.find(({ crosses }) => crosses.at(-1) === country && crosses[0] !== country);
    const through = legs.find(({ crosses, means }) => crosses[0] === country && means !== "by air");
    const events = allEvents.filter(
      ({ place, routes = [] }) => place === country && routes.includes(route.id),
    );
    return {
      country,
      legs,
      arrival: into?.means ?? null,
      means: through?.means ?? into?.means ?? null,
      told: toldOf(country, legs) ?? toldOf(country, all),
      events: events.slice(0, eventsShown),
    };
  });
}
