/** Why the numbers of a series rose or fell, as sources give it. */
import { series } from "virtual:atlas";
import { includesYear, type PartialDate } from "#core/partial-date.ts";
import { type AtlasClaim, claimById } from "./atlas.ts";

export interface Cause {
  /** The series that turned. */
  readonly series: string;
  readonly years: PartialDate;
  /** What a reader would ask. */
  readonly asks: string;
  /** What sources give as causes; that none does where none was found. */
  readonly answer: string;
  readonly claims: readonly [AtlasClaim, ...AtlasClaim[]];
}

/** Every turn that a series is known to have taken, oldest first. */
export const allCauses: readonly Cause[] = series.flatMap(({ id, turns = [] }) =>
  turns.map(({ years, asks, answer, claims: [first, ...rest] }): Cause => {
    const claims = [claimById(first), ...rest.map(claimById)] as const;
    return { series: id, years, asks, answer, claims };
  }),
);

/** Why numbers turned in a year; none where nothing was found about it. */
export const causesIn = (year: number): readonly Cause[] =>
  allCauses.filter(({ years }) => includesYear(years, year));
