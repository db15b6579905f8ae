/** Run by the build alone: what it works out of all that the atlas says, for the first screen. */
import { atlas, claimById } from "#atlas/atlas.ts";
import { faceOf } from "#atlas/evidence/face.ts";
import { buildSeries } from "#atlas/numbers/build-series.ts";
import type { DigestData, FoundNumber } from "#atlas/outline/digest-data.ts";

function foundNumber({ claim: id, label }: (typeof atlas.finding.numbers)[number]): FoundNumber[] {
  const claim = claimById(id);
  const [figure] = claim.figures ?? [];
  if (!figure || !("value" in figure)) return [];
  return [{ value: figure.value, label, face: faceOf([claim]) }];
}

/** All of it, as `virtual:digest`. */
export function digest(): DigestData {
  const { claims, numbers, ...finding } = atlas.finding;
  return {
    series: buildSeries(),
    finding: {
      ...finding,
      face: faceOf(claims.map(claimById)),
      numbers: numbers.flatMap(foundNumber),
    },
  };
}
