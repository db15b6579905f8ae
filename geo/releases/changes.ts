/** What is told differently since a release. */
import type { Thing, Things } from "./things.ts";

interface Changed {
  readonly key: string;
  readonly was: Thing;
  readonly is: Thing;
}

export interface Changes {
  readonly changed: readonly Changed[];
  readonly added: readonly { readonly key: string; readonly is: Thing }[];
  readonly gone: readonly { readonly key: string; readonly was: Thing }[];
}

export function changesBetween(then: Things, now: Things): Changes {
  const both = [...now].flatMap(([key, is]) => {
    const was = then.get(key);
    return was ? [{ key, was, is }] : [];
  });
  return {
    changed: both.filter(({ was, is }) => was.hash !== is.hash),
    added: [...now].flatMap(([key, is]) => (then.has(key) ? [] : [{ key, is }])),
    gone: [...then].flatMap(([key, was]) => (now.has(key) ? [] : [{ key, was }])),
  };
}

export const countOf = ({ changed, added, gone }: Changes): number =>
  changed.length + added.length + gone.length;
