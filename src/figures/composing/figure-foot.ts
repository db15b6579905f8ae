import { release } from "#atlas/outline/outline.ts";
import type { SourceId } from "#subject/sources.ts";
import { hairline, type PlacedBlock, place } from "./blocks/block.ts";
import { type FootManner, footBlocks } from "./blocks/foot-block.ts";
import type { FigureOptions } from "./figure-options.ts";
import { timeOf } from "./panels/time-shown.ts";
import { publishersOf } from "./sources-shown.ts";
import type { TypeScale } from "./type-scale.ts";

/** Blank between blocks, in pixels at scale 1. */
export const blockGap = 9;

/** The foot with a fine line over it, across the whole figure: its blocks from 0 down, and its height. */
export function figureFoot(
  options: FigureOptions,
  sources: readonly SourceId[],
  manner: FootManner & { readonly hasMap: boolean },
  type: TypeScale,
  width = options.frame.width - 2 * options.frame.margin,
): { readonly height: number; readonly at: (top: number) => PlacedBlock[] } {
  const { frame, address, date, show, second } = options;
  const publishers = publishersOf(sources);
  const { words, code } = footBlocks(
    {
      ...{
        publishers,
        version: release,
        date,
        address,
        time: timeOf(options),
        hasMap: manner.hasMap,
      },
      own: options.own ?? [],
      hasMarks: (options.marks ?? []).length > 0,
      second: second?.words,
    },
    { ...manner, qr: manner.qr && show.qr },
    width,
    type,
  );
  const rule = hairline("rule", width, type.scale);
  const down = rule.height + 0.8 * blockGap * type.scale;
  const right = frame.margin + width;
  return {
    height: down + Math.max(words.height, code?.height ?? 0),
    at: (top) => [
      place(rule, frame.margin, top),
      place(words, frame.margin, top + down),
      ...(code ? [place(code, right - code.width, top + down)] : []),
    ],
  };
}
