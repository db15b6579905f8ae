/** What the build works out of all that the atlas says, for the first screen. */
import type { Face } from "#atlas/evidence/face.ts";
import type { TimeSeries } from "#atlas/numbers/series.ts";
import type { Told } from "#model/told.ts";
import type { Facts } from "#subject/facts.ts";

type ToldFinding = Told<Facts>["finding"];

export interface FoundNumber {
  readonly value: number;
  readonly label: string;
  readonly face: Face;
}

interface Finding extends Omit<ToldFinding, "claims" | "numbers"> {
  /** What its lead rests on. */
  readonly face: Face;
  readonly numbers: readonly FoundNumber[];
}

export interface DigestData {
  readonly series: readonly TimeSeries[];
  readonly finding: Finding;
}
