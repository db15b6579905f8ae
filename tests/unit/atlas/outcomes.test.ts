/** How an event ended: what its kind says, else what its accounts do; never more than is told. */
import { describe, expect, test } from "vitest";
import { allEvents } from "#atlas/events.ts";
import { commonOutcome, outcomeOf } from "#atlas/outcomes.ts";
import { incidentKinds } from "#model/model.ts";

const [caught, safe, untold] = [
  { kind: "arrest" },
  { kind: "release" },
  { kind: "crossing" },
] as const;

describe("how an event ended", () => {
  test("only arrests and returns are of people caught; a crossing or an entry alone tells no end", () => {
    const ofKind = (outcome: string) =>
      incidentKinds.filter((kind) => outcomeOf({ kind }) === outcome);
    expect(ofKind("caught")).toEqual(["arrest", "return"]);
    expect(ofKind("safe")).toEqual(["release", "airlift"]);
  });

  test("is told by an account where the kind does not tell it", () => {
    const known = (id: string) => allEvents.filter((event) => event.id === id).map(outcomeOf);
    expect(known("cn-2002-spanish-embassy")).toEqual(["safe"]);
    expect(known("cn-2005-tianjin-school")).toEqual(["untold"]);
    const twice = allEvents.filter(
      ({ kind, ended }) => ended !== undefined && outcomeOf({ kind }) !== "untold",
    );
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  test("of several is told where all of them ended alike, and of no others", () => {
    expect(commonOutcome([caught, caught])).toBe("caught");
    expect(commonOutcome([safe, safe, safe])).toBe("safe");
    expect(commonOutcome([untold, untold])).toBe("untold");
    for (const mixed of [
      [caught, caught, safe],
      [safe, safe, caught],
      [safe, safe, untold],
      [caught, caught, caught, untold],
    ])
      expect(commonOutcome(mixed)).toBe("untold");
  });
});
