/** Grows the atlas by `GROW_TIMES` when it is loaded: what is loaded after it reads the grown one. */
import { atlas } from "#atlas/atlas.ts";
import { type AtlasEvent, allEvents } from "#atlas/events.ts";
import { growClaims } from "./grown.ts";

/** Copies of what happened, told by the copies of their claims. */
function growEvents(times: number): void {
  const copies = Array.from({ length: times - 1 }, (_, i) => i + 1).flatMap((copy) =>
    allEvents.map((event): AtlasEvent => {
      const of = (id: string) => atlas.claimById.get(`${id}~${copy}`);
      const [first, ...rest] = event.accounts.map((account) => of(account.id) ?? account);
      return {
        ...event,
        id: `${event.id}-${copy}`,
        accounts: [first ?? event.accounts[0], ...rest],
      };
    }),
  );
  for (const event of copies) Reflect.apply(Array.prototype.push, allEvents, [event]);
}

const times = Number(process.env["GROW_TIMES"] ?? 1);
growClaims(times);
growEvents(times);
