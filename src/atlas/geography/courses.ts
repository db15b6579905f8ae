/**
 * The courses of the routes over land and sea: smooth centre lines through the published control
 * points. Where routes have a stretch between two points in common they run along one centre line,
 * side by side in one order, and part smoothly at its ends.
 */
import type { Position } from "geojson";
import { type Stretch, straight, velocityAt } from "#core/curves.ts";
import { groupBy } from "#core/group-by.ts";
import { worldPoint, type XY } from "#core/mercator.ts";
import type { Means } from "#model/route-record.ts";

/** What a course is made of: a leg with its control points. */
export interface LaidLeg<Id extends string = string> {
  readonly id: Id;
  readonly route: string;
  readonly from: string;
  readonly to: string;
  readonly means: Means;
  readonly line: readonly Position[];
}

/** A stretch between two control points; its lane counts from the centre line to the right. */
export interface LaneStretch extends Stretch {
  readonly lane: number;
  /** The lane in which it begins where it leaves its own route's way; else its own. */
  readonly begins?: number;
}

/** The legs of a route that follow on, as one smooth line. */
export type Course<Id extends string = string> = readonly {
  readonly id: Id;
  readonly stretches: readonly LaneStretch[];
}[];

/** Follows legs for as long as each begins where the one before it ended, on the ground or by boat. */
function chainsOf<Leg extends LaidLeg>(legs: readonly Leg[]): Leg[][] {
  const chains: Leg[][] = [];
  for (const leg of legs) {
    if (leg.means === "by air") continue;
    const chain = chains.find((each) => {
      const last = each.at(-1);
      return last?.route === leg.route && last.to === leg.from;
    });
    if (chain) chain.push(leg);
    else chains.push([leg]);
  }
  return chains;
}

interface Passing {
  readonly route: string;
  readonly before: string | undefined;
  readonly at: string;
  readonly after: string | undefined;
}

const nameOf = (position: Position) => position.join();
const pointOf = (name: string): XY => worldPoint(name.split(",").map(Number));

const pointsOf = (chain: readonly LaidLeg[]) =>
  chain.flatMap(({ line }, i) => (i === 0 ? line : line.slice(1))).map(nameOf);

function passingsOf(chain: readonly LaidLeg[]): Passing[] {
  const points = pointsOf(chain);
  return points.map((at, i) => ({
    route: chain[0]?.route ?? "",
    before: points[i - 1],
    at,
    after: points[i + 1],
  }));
}

/** The velocity of a line that passes as this one does, or begins or ends there. */
function ownVelocity({ before, at, after }: Passing): XY {
  if (before && after) return velocityAt(pointOf(before), pointOf(at), pointOf(after));
  if (after) return straight(pointOf(at), pointOf(after));
  return before ? straight(pointOf(before), pointOf(at)) : { x: 0, y: 0 };
}

const isThrough = ({ before, after }: Passing) => before !== undefined && after !== undefined;

const sharesStretch = (a: Passing, b: Passing) =>
  (a.before !== undefined && a.before === b.before) ||
  (a.after !== undefined && a.after === b.after);

/** All that share a stretch with a passing, or with another that does. */
function bundleOf(passing: Passing, there: readonly Passing[]): Passing[] {
  const bundle = new Set([passing]);
  for (const member of bundle) {
    for (const other of there) if (sharesStretch(member, other)) bundle.add(other);
  }
  return [...bundle];
}

/**
 * Routes that share a stretch pass its ends at one velocity: the way between their own, as fast as they go. Slower,
 * where they come from opposite sides, each would turn a sharp corner into it.
 */
function sharedVelocity(passing: Passing, there: readonly Passing[]): XY {
  const bundle = bundleOf(passing, there);
  const through = bundle.filter(isThrough);
  const own = (through.length > 0 ? through : [passing]).map(ownVelocity);
  const mean = (of: (each: XY) => number) =>
    own.reduce((sum, each) => sum + of(each), 0) / own.length;
  const [x, y] = [mean((each) => each.x), mean((each) => each.y)];
  const faster = mean((each) => Math.hypot(each.x, each.y)) / (Math.hypot(x, y) || 1);
  return { x: x * faster, y: y * faster };
}

const stretchName = (a: string, b: string) => [a, b].sort().join(";");

/** The routes along each stretch, and which way the first of them travels it. */
function bundlesOf(chains: readonly (readonly LaidLeg[])[], order: readonly string[]) {
  const bundles = new Map<string, { readonly start: string; readonly routes: Set<string> }>();
  for (const chain of chains) {
    const points = pointsOf(chain);
    points.slice(1).forEach((to, i) => {
      const from = points[i] ?? to;
      const name = stretchName(from, to);
      const bundle = bundles.get(name) ?? { start: from, routes: new Set<string>() };
      bundles.set(name, bundle);
      bundle.routes.add(chain[0]?.route ?? "");
    });
  }
  const sorted = new Map<string, { readonly start: string; readonly routes: readonly string[] }>();
  for (const [name, { start, routes }] of bundles) {
    sorted.set(name, {
      start,
      routes: [...routes].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    });
  }
  return sorted;
}

/** The courses of all legs that are not flown. `order`: routes side by side, from right to left. */
export function coursesOf<Id extends string>(
  legs: readonly LaidLeg<Id>[],
  order: readonly string[],
): Course<Id>[] {
  const chains = chainsOf(legs);
  const passed = chains.map(passingsOf);
  const passings = groupBy(passed.flat(), ({ at }) => at);
  const bundles = bundlesOf(chains, order);

  function laneOf(route: string, from: string, to: string): number {
    const bundle = bundles.get(stretchName(from, to));
    if (!bundle) return 0;
    const lane = (bundle.routes.length - 1) / 2 - bundle.routes.indexOf(route);
    return bundle.start === from ? lane : -lane;
  }

  /** The lane in which a route passes a place that it comes to and goes on from. */
  function passingLane(route: string, place: string): number | undefined {
    const passing = passings.get(place)?.find((each) => each.route === route && isThrough(each));
    if (!passing?.before || !passing.after) return undefined;
    const { before, at, after } = passing;
    return (laneOf(route, before, at) + laneOf(route, at, after)) / 2;
  }

  return chains.map((chain, of) => {
    const through = passed[of] ?? [];
    const velocities = through.map((passing) =>
      sharedVelocity(passing, passings.get(passing.at) ?? []),
    );
    let next = 0;
    return chain.map(({ id, route, line }) => {
      const stretches = line.slice(1).map((): LaneStretch => {
        const [one, two] = [through[next], through[next + 1]];
        const none = { x: 0, y: 0 };
        const [leaving = none, arriving = none] = velocities.slice(next, next + 2);
        next += 1;
        if (!one || !two) throw new Error(`The leg ${id} has no such stretch.`);
        const [from, to] = [pointOf(one.at), pointOf(two.at)];
        const stretch = { from, to, leaving, arriving, lane: laneOf(route, one.at, two.at) };
        const begins = one.before === undefined ? passingLane(route, one.at) : undefined;
        return begins === undefined ? stretch : { ...stretch, begins };
      });
      return { id, stretches };
    });
  });
}
