import type { Relation } from "#model/relation.ts";

export type RelationSide =
  | "contradicts"
  | "corrects"
  | "corrected-by"
  | "updates"
  | "updated-by"
  | "same-as";

const otherSide: Readonly<Record<Relation["kind"], RelationSide>> = {
  contradicts: "contradicts",
  corrects: "corrected-by",
  updates: "updated-by",
  "same-as": "same-as",
};

interface Side<Id, Note> {
  readonly kind: RelationSide;
  readonly other: Id;
  readonly why?: Relation["why"];
  readonly note?: Note;
}

/** Relations as each of their claims has them, in the order in which they were written. */
export function sidesOf<Id extends string, Note>(
  relations: readonly (Omit<Relation<Id>, "note"> & { readonly note?: Note })[],
): ReadonlyMap<string, readonly Side<Id, Note>[]> {
  const sides = new Map<string, Side<Id, Note>[]>();
  const add = (id: Id, side: Side<Id, Note>) => sides.set(id, [...(sides.get(id) ?? []), side]);
  for (const { kind, from, to, why, note } of relations) {
    const rest = { ...(why && { why }), ...(note !== undefined && { note }) };
    add(from, { kind, other: to, ...rest });
    add(to, { kind: otherSide[kind], other: from, ...rest });
  }
  return sides;
}
