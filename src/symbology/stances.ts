import type { Stance } from "#model/model.ts";
import type { Hatch } from "./hatches.ts";
import type { Theme } from "./themes.ts";

/** From one end of the scale to the other; what is not known comes last. */
export const scaleOfStances = [
  "returns",
  "arrests-varies",
  "lets-pass",
  "sends-to-south",
  "resettles",
  "none-known",
] as const satisfies readonly Stance[];

/** The hatch of each stance; its tints are in the themes. Denser means further from the middle; what has none is not in the atlas. */
export const stanceHatches: Readonly<Record<Stance, Hatch>> = {
  returns: { kind: "lines", angle: 135, spacing: 6, width: 1.1 },
  "arrests-varies": { kind: "lines", angle: 135, spacing: 12, width: 0.9 },
  "lets-pass": { kind: "lines", angle: 90, spacing: 12, width: 0.9 },
  "sends-to-south": { kind: "cross", spacing: 12, width: 0.9 },
  resettles: { kind: "lines", angle: 45, spacing: 6, width: 1.1 },
  "none-known": { kind: "dots", spacing: 6, radius: 0.8 },
};

/**
 * Whether a stance is hatched in a theme: what is not known is dotted in all of them, the others
 * are told apart by flat colours where there are colours.
 */
export function isHatchedIn(stance: Stance, { map }: Pick<Theme, "map">): boolean {
  const { kind } = stanceHatches[stance];
  return kind === "dots" || map.hatchStrength > 0;
}

/** The ink of a stance's hatch, and how much of it is seen. */
export function hatchInk(stance: Stance, { map }: Pick<Theme, "map">) {
  return stanceHatches[stance].kind === "dots"
    ? { colour: map.dots, strength: 1 }
    : { colour: map.hatch, strength: map.hatchStrength };
}
