/** Entries of a legend one after the other, in lines: where a column would leave half its width blank. */
import { boxOfText, type SetText } from "#figures/composing/text/set-text.ts";

interface Row {
  readonly height: number;
  readonly gap: number;
  readonly texts: readonly SetText[];
}

export interface Flowed<T> {
  readonly item: T;
  readonly left: number;
  readonly top: number;
}

const widthOf = ({ texts }: Row) => Math.max(0, ...texts.map((text) => boxOfText(text).right));

/** Sets rows beside each other as far as a width goes, `apart` pixels from one to the next, each kind on lines of its own. */
export function flowRows<T extends Row>(
  rows: readonly T[],
  width: number,
  apart: number,
  kindOf: (row: T) => string,
): { readonly placed: readonly Flowed<T>[]; readonly height: number } {
  const placed: Flowed<T>[] = [];
  let [left, top, height] = [0, 0, 0];
  let before: T | undefined;
  for (const item of rows) {
    const wide = widthOf(item);
    const isOther = before !== undefined && kindOf(before) !== kindOf(item);
    if (left > 0 && (isOther || left + wide > width)) [left, top] = [0, height + item.gap];
    before = item;
    placed.push({ item, left, top });
    left += wide + apart;
    height = Math.max(height, top + item.height);
  }
  return { placed, height };
}
