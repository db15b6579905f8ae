/** How sources divide the people of a place: each whole as one source gives it, never put together. */
import { divisions } from "virtual:atlas";
import { type AtlasClaim, type AtlasFigure, claimById } from "#atlas/atlas.ts";
import type { PartialDate } from "#core/partial-date.ts";
import type { PlaceId } from "#subject/places.ts";

export interface DivisionPart {
  readonly words: string;
  readonly when: PartialDate | null;
  /** `null` where the source gives only a share. */
  readonly people: number | null;
  /** In per cent; `null` where the source gives a number of people and not of how many. */
  readonly percent: number | null;
  /** The source gives people; the share of all of them is our sum. */
  readonly isOurShare: boolean;
}

/** All of one date, as one claim divides them. */
export interface DividedWhole {
  readonly claim: AtlasClaim;
  /** How many people are divided, where the source says so. */
  readonly of: number | null;
  readonly parts: readonly DivisionPart[];
}

interface WayToDivide {
  readonly id: string;
  readonly place: PlaceId;
  readonly name: string;
  readonly about: string;
  /** The newest first. */
  readonly wholes: readonly DividedWhole[];
}

const isWhole = ({ unit, group }: AtlasFigure) => unit === "people" && group === undefined;

const numberOf = (figure: AtlasFigure) => ("value" in figure ? figure.value : null);

const tenth = (value: number) => Math.round(value * 10) / 10;

function divide(claim: AtlasClaim): DividedWhole {
  const { figures = [] } = claim;
  const whole = figures.find(isWhole);
  const of = whole ? numberOf(whole) : null;
  const parts = figures
    .filter((figure) => !isWhole(figure))
    .map((figure): DivisionPart => {
      const value = numberOf(figure);
      const isPeople = figure.unit === "people";
      const ours = isPeople && value !== null && of !== null ? tenth((100 * value) / of) : null;
      return {
        words: figure.group ?? "",
        when: figure.when ?? claim.when ?? null,
        people: isPeople ? value : null,
        percent: isPeople ? ours : value,
        isOurShare: ours !== null,
      };
    });
  return { claim, of, parts };
}

/** Every way in which sources divide people. */
export const allDivisions: readonly WayToDivide[] = divisions.map(({ claims, ...way }) => ({
  ...way,
  wholes: claims.map((id) => divide(claimById(id))),
}));

/** A whole whose parts are of one date; a row of years is a series and is drawn as one. */
const isOfOneDate = ({ parts }: DividedWhole) => new Set(parts.map(({ when }) => when)).size === 1;

/** How the people of a record are divided. */
export const divisionsOf = (record: string): readonly WayToDivide[] =>
  allDivisions.filter(({ place, wholes }) => place === record && wholes.every(isOfOneDate));
