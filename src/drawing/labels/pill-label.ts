/** Names in signs with rounded ends. */
import type { Drawing } from "#drawing/drawing.ts";
import type { XY } from "#drawing/projection.ts";
import { type Type, widthOf } from "#drawing/text/text-width.ts";
import { beforeWords, type PillColours, pillLook } from "#symbology/pills.ts";
import { mapType } from "#symbology/type.ts";
import { type BlockLabel, type Box, middleToBaseline } from "./label.ts";

/** What a sign may say: it has one line, with both languages in it or, where that is too long, with one. */
export const signsFor = (name: string, second: string | undefined) =>
  second === undefined || second === name ? [name] : [`${name} · ${second}`, name];

/** A name in a pill whose middle is at a point. */
export function pillLabel(
  text: string,
  at: XY,
  {
    kind,
    id,
    colours,
    isSmall = false,
  }: {
    readonly kind: "corridor" | "country" | "stage";
    readonly id: string;
    readonly colours: PillColours;
    readonly isSmall?: boolean;
  },
  { letters: scale }: Drawing,
): BlockLabel {
  const { height, padding, size } = isSmall
    ? pillLook.small
    : { ...pillLook, size: mapType.pill.size };
  const type: Type = { face: "semibold", size: size * scale };
  const words = widthOf(text, type);
  const before = (beforeWords(colours) - pillLook.padding + padding) * scale;
  // A number stands in a circle, as in the route's record.
  const width = kind === "stage" ? height * scale : before + words + padding * scale;
  const half = (height / 2) * scale;
  const box: Box = {
    left: at.x - width / 2,
    right: at.x + width / 2,
    top: at.y - half,
    bottom: at.y + half,
  };
  return {
    set: "block",
    kind,
    id,
    lines: [text],
    type,
    ink: { fill: colours.ink, halo: "none", haloWidth: 0 },
    at: { x: kind === "stage" ? at.x : box.left + before + words / 2, y: at.y },
    anchor: "middle",
    rotate: 0,
    lineHeight: 2 * middleToBaseline,
    boxes: [box],
    pill: { colours, box, isSmall },
  };
}
