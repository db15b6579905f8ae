import type { ReactNode } from "react";
import "./ColumnChart.css";

/** Height of the chart in its own units; a year is one wide. */
const height = 12;
/** The least that a block is high: a line that can be seen. */
const least = 0.7;

interface Block {
  readonly from: number;
  readonly to: number;
  /** A share of the chart. */
  readonly top: number;
  readonly isChosen: boolean;
  /** One number for several years: an outline, which is open where no first year is given. */
  readonly together: "no" | "yes" | "open";
}

interface ColumnChartProps {
  readonly caption: ReactNode;
  readonly first: number;
  readonly last: number;
  readonly blocks: readonly Block[];
  /** What is to be known of the outlines. */
  readonly note: string;
}

/** Figures over the years as columns; what is chosen stands out. */
export function ColumnChart({ caption, first, last, blocks, note }: ColumnChartProps) {
  return (
    <figure className="column-chart">
      <figcaption>{caption}</figcaption>
      <svg
        viewBox={`0 0 ${last - first + 1} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        data-one-chosen={blocks.some(({ isChosen }) => isChosen) || undefined}
      >
        {blocks.map((block) => (
          <path
            key={`${block.from} ${block.together}`}
            d={outlineOf(block, first)}
            data-chosen={block.isChosen || undefined}
            data-together={block.together === "no" ? undefined : block.together}
          />
        ))}
      </svg>
      <div className="column-chart-years">
        <span aria-hidden="true">{first}</span>
        {note !== "" && <span className="column-chart-note">{note}</span>}
        <span aria-hidden="true">{last}</span>
      </div>
    </figure>
  );
}

function outlineOf({ from, to, top, together }: Block, first: number): string {
  const [left, right] = [from - first + 0.1, to - first + 0.9];
  const up = height - Math.max(top * height, together === "no" ? 0 : least);
  return together === "open"
    ? `M0 ${up}H${right}V${height}`
    : `M${left} ${height}V${up}H${right}V${height}`;
}
