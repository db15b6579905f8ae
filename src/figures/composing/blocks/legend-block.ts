import type { Element } from "xast";
import { x } from "xastscript";
import { hatchPatterns } from "#drawing/land/hatch-patterns.ts";
import { tenth } from "#drawing/path-data.ts";
import type { Span } from "#figures/composing/text/break-lines.ts";
import { moveText, type SetText, setParagraph } from "#figures/composing/text/set-text.ts";
import { sizeOf, smallestOf, type TypeScale } from "#figures/composing/type-scale.ts";
import { type Block, emptyBlock } from "./block.ts";
import { drawSwatch, hatchesOf } from "./draw-swatch.ts";
import { flowRows } from "./flow-rows.ts";
import type { LegendGroup, Swatch } from "./legend-entries.ts";
import { packColumns } from "./pack-columns.ts";

/** A row of the legend: a heading, or a sample with its words. */
interface Row {
  readonly beginsGroup: boolean;
  readonly height: number;
  readonly gap: number;
  readonly texts: readonly SetText[];
  readonly swatches: readonly {
    readonly swatch: Swatch;
    readonly top: number;
    readonly isReceded: boolean;
  }[];
}

const lineHeight = 1.25;

/** The second language is a little smaller than the first, and quieter. */
const secondShare = 0.9;

interface Measures {
  readonly size: number;
  /** That of the second language. */
  readonly smaller: number;
  /** It follows on the same line, where letters are large and lines few. */
  readonly runsOn: boolean;
  readonly swatch: { readonly width: number; readonly height: number; readonly scale: number };
  readonly width: number;
}

/** Words, and beneath or after them the same in the other language, if there are both. */
function setBoth(
  words: Span,
  second: string | undefined,
  { size, smaller, runsOn }: Measures,
  width: number,
): Pick<Row, "texts" | "height"> {
  const first = setParagraph([words], { size, width, lineHeight });
  if (second === undefined || second === words.text) return first;
  const span: Span = { text: second, face: "regular", ink: "quiet" };
  if (runsOn) return setParagraph([words, span], { size, width, lineHeight });
  const other = setParagraph([span], { size: smaller, width, lineHeight });
  return {
    height: first.height + other.height,
    texts: [...first.texts, ...other.texts.map((text) => moveText(text, 0, first.height))],
  };
}

function setEntry(
  { swatch, words, second, isReceded = false }: LegendGroup["entries"][number],
  measures: Measures,
): Row {
  const { size, swatch: sample, width } = measures;
  const indent = sample.width + 0.7 * size;
  const { texts, height } = setBoth(
    { text: words, face: "regular", ink: isReceded ? "quiet" : "text" },
    second,
    measures,
    width - indent,
  );
  const tall = Math.max(height, sample.height);
  const firstLine = lineHeight * size;
  const down = Math.max(0, (sample.height - firstLine) / 2);
  const top = Math.max(0, (firstLine - sample.height) / 2);
  return {
    beginsGroup: false,
    height: tall,
    gap: 0.3 * size,
    texts: texts.map((text) => moveText(text, indent, down)),
    swatches: [{ swatch, top, isReceded }],
  };
}

/** Rows of which nothing may part them, as one. */
function glue(upper: Row, lower: Row): Row {
  const down = upper.height + lower.gap;
  return {
    ...upper,
    height: down + lower.height,
    texts: [...upper.texts, ...lower.texts.map((text) => moveText(text, 0, down))],
    swatches: [
      ...upper.swatches,
      ...lower.swatches.map((sample) => ({ ...sample, top: sample.top + down })),
    ],
  };
}

/** A heading stays with its first two entries, and the last two stay together. */
const keptTogether = 2;

function setGroup({ heading, second, entries }: LegendGroup, measures: Measures): Row[] {
  const { size, width } = measures;
  const rows = entries.map((entry) => setEntry(entry, measures));
  // Without a heading nothing need stay together.
  if (heading === null) return rows;
  const { texts, height } = setBoth(
    { text: heading, face: "semibold", ink: "text" },
    second,
    measures,
    width,
  );
  const head: Row = { beginsGroup: true, height, gap: 1.1 * size, texts, swatches: [] };
  const first = rows.slice(0, keptTogether).reduce(glue, head);
  const rest = rows.slice(keptTogether);
  const [beforeLast, last] = rest.slice(-keptTogether);
  return beforeLast && last
    ? [first, ...rest.slice(0, -keptTogether), glue(beforeLast, last)]
    : [[first, ...rest].reduce(glue)];
}

const nameOf = ({ kind, id }: Swatch) => ({ [`data-legend-${kind}`]: id });

/** Routes stand apart from what else is explained. */
const kindOf = ({ swatches: [first] }: Row) => (first?.swatch.kind === "route" ? "route" : "other");

/** Where rows stand in columns, and how many of their groups are parted. */
function inColumns(rows: readonly Row[], columns: number, pitch: number) {
  const { placed, height } = packColumns(rows, columns);
  const parted = placed.filter(({ item, column }, i) => {
    const before = placed[i - 1];
    return !item.beginsGroup && before !== undefined && before.column !== column;
  });
  return {
    placed: placed.map((each) => ({ ...each, left: each.column * pitch })),
    height,
    partedGroups: parted.length,
  };
}

/** The legend in so many columns, or running on in lines, and how many of its groups are parted. */
function setLegend(
  groups: readonly LegendGroup[],
  width: number,
  columns: number | "lines",
  type: TypeScale,
): Block & { partedGroups: number } {
  const size = sizeOf("legend", type);
  const gutter = 1.8 * size;
  const across = columns === "lines" ? 1 : columns;
  const columnWidth = (width - gutter * (across - 1)) / across;
  const sample = { width: 2.5 * size, height: 1.15 * size, scale: size / 11 };
  const smaller = Math.max(smallestOf(type), secondShare * size);
  const runsOn = type.medium === "slide";
  const measures = { size, smaller, runsOn, swatch: sample, width: columnWidth };
  const rows = groups.flatMap((group) => setGroup(group, measures));
  const { placed, height, partedGroups } =
    columns === "lines"
      ? { ...flowRows(rows, width, 1.2 * size, kindOf), partedGroups: 0 }
      : inColumns(rows, columns, columnWidth + gutter);
  const tints = groups.flatMap(({ entries }) =>
    entries.flatMap(({ swatch }) => (swatch.kind === "tint" ? [swatch.id] : [])),
  );
  return {
    name: "legend",
    width,
    height,
    partedGroups,
    texts: placed.flatMap(({ item, left, top }) =>
      item.texts.map((text) => moveText(text, left, top)),
    ),
    draw(painting): Element[] {
      const patterns = hatchPatterns(new Set(tints), hatchesOf(painting, sample.scale));
      return [
        ...(patterns.length > 0 ? [x("defs", patterns)] : []),
        ...placed.flatMap(({ item, left, top }) =>
          item.swatches.map(({ swatch, top: down, isReceded }) =>
            x(
              "g",
              {
                ...nameOf(swatch),
                ...(isReceded && { opacity: 0.4 }),
                transform: `translate(${tenth(left)} ${tenth(top + down)})`,
              },
              drawSwatch(swatch, painting, sample),
            ),
          ),
        ),
      ];
    },
  };
}

/** Ems of height that it is worth to keep a group of entries together, and to have a column less. */
const worthOfWhole = 2.2;
const worthOfColumn = 0.8;

/**
 * The legend in columns of at least `narrowest` pixels, about as low as they allow; nothing where
 * there is nothing to explain. `free` pixels of height are no loss.
 */
export function legendBlock(
  groups: readonly LegendGroup[],
  width: number,
  type: TypeScale,
  narrowest: number,
  free = 0,
): Block {
  if (groups.length === 0) return emptyBlock("legend", width);
  const size = sizeOf("legend", type);
  const most = Math.min(5, Math.max(1, Math.floor(width / narrowest)));
  const tries = Array.from({ length: most }, (_, i) => {
    const block = setLegend(groups, width, i + 1, type);
    const loss = worthOfWhole * block.partedGroups + worthOfColumn * i;
    return { block, cost: Math.max(free, block.height) + loss * size };
  });
  // In a newspaper's column each line of the legend is a line less of the map.
  const isPlain = groups.every(({ heading }) => heading === null);
  if (type.medium === "column" && isPlain) {
    const block = setLegend(groups, width, "lines", type);
    tries.push({ block, cost: Math.max(free, block.height) + worthOfColumn * size });
  }
  const best = tries.reduce((least, next) => (next.cost < least.cost ? next : least));
  return best.block;
}
