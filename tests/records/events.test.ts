/** Events: what happened once, counted once, with the accounts that the sources give of it. */
import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { allEvents, eventToldBy } from "#atlas/events.ts";
import { isPartialDate, yearsOf } from "#core/partial-date.ts";
import { differences } from "#model/event.ts";

const offenders = (isWrong: (event: (typeof allEvents)[number]) => boolean) =>
  allEvents.filter(isWrong).map(({ id }) => id);

describe("events", () => {
  test("have ids of their own, which are slugs", () => {
    expect(new Set(allEvents.map(({ id }) => id)).size).toBe(allEvents.length);
    expect(offenders(({ id }) => !/^[a-z]{2}-[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  test("are told by every account of an incident, and each account tells of one event", () => {
    const accounts = allEvents.flatMap((event) => event.accounts.map(({ id }) => id));
    const told = atlas.claims.filter(({ kind }) => kind === "incident").map(({ id }) => id);
    expect([...accounts].sort()).toEqual([...told].sort());
  });

  test("have a headline of at most ninety characters that ends without a stop", () => {
    expect(offenders(({ headline }) => headline.length > 90 || /[.:;]$/.test(headline))).toEqual(
      [],
    );
  });

  test("are dated, and lie in the years that one of their accounts is dated to", () => {
    expect(offenders(({ when }) => when !== undefined && !isPartialDate(when))).toEqual([]);
    const outside = offenders(({ when, accounts }) => {
      const dated = accounts.flatMap((account) => account.when ?? []);
      if (when === undefined) return dated.length > 0;
      const { from, to } = yearsOf(when);
      return !dated.some((each) => {
        const years = yearsOf(each);
        return (
          (years.from ?? -Infinity) <= (to ?? from ?? Infinity) &&
          (years.to ?? Infinity) >= (from ?? -Infinity)
        );
      });
    });
    expect(outside).toEqual([]);
  });

  test("say in what their accounts differ only where there are several", () => {
    const isKnown = (difference: string) => differences.some((each) => each === difference);
    expect(offenders(({ differ = [] }) => !differ.every(isKnown))).toEqual([]);
    expect(
      offenders(({ accounts, differ }) => differ !== undefined && accounts.length < 2),
    ).toEqual([]);
  });

  test("are found by any account, so that every link to one still opens its event", () => {
    for (const event of allEvents)
      for (const { id } of event.accounts) expect(eventToldBy(id)).toBe(event);
  });
});
