/** A list in rows of about the same length, none longer than `most`; of an empty one there is one empty row. */
export function inRows<Item>(list: readonly Item[], most: number): readonly (readonly Item[])[] {
  const count = Math.max(1, Math.ceil(list.length / most));
  const length = Math.ceil(list.length / count);
  return Array.from({ length: count }, (_, at) => list.slice(at * length, (at + 1) * length));
}
