/** A newer count beside the number that leads a record, which is of something else: it is told with it. */

import { type AtlasClaim, claimById } from "#atlas/atlas.ts";
import type { RecordId } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";
import { leadingNumbers, type NumberRow, numberRows, numbersAbout } from "./number-rows.ts";
import { isOfPart } from "./year-facts.ts";

const lastYearOf = ({ years }: NumberRow): number => years?.to ?? years?.from ?? 0;

const standing = (rows: readonly NumberRow[]) => rows.filter(({ isCorrected }) => !isCorrected);

/**
 * The sentence with the newest count of those who come or are there, where the number that leads the
 * record is older. A part of a year is no newer count; nobody comes to where people leave.
 */
export function newerCount(record: RecordId): AtlasClaim | null {
  const leading = leadingNumbers(record);
  if (!leading || subject.origins.includes(record)) return null;
  const newest = Math.max(...standing(leading.rows).map(lastYearOf));
  const counted = subject.leadingMeasures.map(({ measure }) => measure);
  const own = numbersAbout(record)
    .filter(({ place }) => place === record)
    .map((claim) => ({
      ...claim,
      figures: (claim.figures ?? []).filter(
        (figure) =>
          figure.group === undefined &&
          figure.measure !== leading.measure &&
          counted.includes(figure.measure) &&
          !isOfPart(claim, figure),
      ),
    }));
  const newer = standing(numberRows(own)).find((row) => lastYearOf(row) > newest);
  return newer ? claimById(newer.claims[0].id) : null;
}
