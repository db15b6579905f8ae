import type { Stance } from "#model/model.ts";
import type { Hatch } from "./hatches.ts";

/** The hatch of each stance; its tints are in the themes. Denser means further from the middle. */
export const stanceHatches: Readonly<Record<Stance, Hatch>> = {
  returns: { kind: "lines", angle: 135, spacing: 6, width: 1.1 },
  "arrests-varies": { kind: "lines", angle: 135, spacing: 12, width: 0.9 },
  "lets-pass": { kind: "none" },
  "sends-to-south": { kind: "lines", angle: 45, spacing: 12, width: 0.9 },
  resettles: { kind: "lines", angle: 45, spacing: 6, width: 1.1 },
  "none-known": { kind: "dots", spacing: 6, radius: 0.7 },
};
