import { highOf, lowOf, type NumberRow } from "#atlas/numbers/number-rows.ts";
import { differs, type StandingRow, withOlder } from "#atlas/numbers/who-says.ts";
import { type NumberScale, numberScale } from "#drawing/chart/number-scale.ts";
import { m } from "#languages/compiled/messages.js";
import { writeSpan } from "#languages/words/dates.ts";
import { groupWord, writeValue } from "#languages/words/figures.ts";
import { writeShortNumber } from "#languages/words/numbers.ts";
import { whoOf } from "#languages/words/who-of.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import "./RangePlot.css";

interface RangePlotProps {
  readonly label: string;
  readonly rows: readonly NumberRow[];
  /** Each row has its own mark; else one sentence bears the mark of them all. */
  readonly hasChips?: boolean;
}

/** Numbers of one measure side by side: when, who says so, a dot or a bar on one axis, and in words. */
export function RangePlot({ label, rows, hasChips = false }: RangePlotProps) {
  const scale = numberScale(rows);
  return (
    <figure className="range-plot" data-chips={hasChips || undefined}>
      <figcaption className="visually-hidden">{label}</figcaption>
      <ul>
        {withOlder(rows).map(({ row, before }) => (
          <li key={keyOf(row)} data-corrected={row.isCorrected || undefined}>
            <span className="range-plot-year">
              {row.years ? writeSpan(row.years) : m.no_date()}
            </span>
            <span className="range-plot-who" title={whoOf(row)}>
              {row.isCorrected && <span className="range-plot-note">{`${m.corrected()} · `}</span>}
              <span>{whoOf(row)}</span>
              <InPlaceOf row={row} before={before} />
              {row.figure.group !== undefined && (
                <span className="range-plot-note">{` · ${groupWord(row.figure.group)}`}</span>
              )}
              {hasChips && (
                <SourceChip
                  claims={[...row.claims, ...before.flatMap(({ claims }) => claims)]}
                  of={row}
                />
              )}
            </span>
            <Whisker row={row} scale={scale} />
            <span className="range-plot-value">{writeValue(row.figure)}</span>
          </li>
        ))}
      </ul>
      <p className="range-plot-axis" aria-hidden="true">
        <span className="range-plot-ticks">
          {scale.ticks.map((tick) => (
            <span key={tick} style={{ insetInlineStart: `${scale.at(tick)}%` }}>
              {writeShortNumber(tick)}
            </span>
          ))}
        </span>
      </p>
    </figure>
  );
}

/** The older numbers that a number stands in place of, struck. */
function InPlaceOf({ row, before }: StandingRow) {
  return before
    .filter((old) => differs(old, row))
    .map((old) => {
      const value = writeValue(old.figure);
      const [start, end] = m.in_place_of({ value: "|" }).split("|");
      return (
        <span key={keyOf(old)} className="range-plot-note">
          <span>{` (${start}`}</span>
          <s>{value}</s>
          <span>{`${end})`}</span>
        </span>
      );
    });
}

const keyOf = ({ claims: [first], figure, years }: NumberRow) =>
  [first.id, figure.group, lowOf(figure), years?.from, years?.to].join(" ");

function Whisker({ row: { figure }, scale }: { row: NumberRow; scale: NumberScale }) {
  const [from, to] = [scale.at(lowOf(figure)), scale.at(highOf(figure))];
  return (
    <svg
      className="range-plot-plot"
      viewBox="0 0 100 28"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          className="range-plot-tick"
          x1={scale.at(tick)}
          x2={scale.at(tick)}
          y1="0"
          y2="28"
        />
      ))}
      <line className="range-plot-mark" x1={from} x2={Math.max(to, from + 0.01)} y1="14" y2="14" />
    </svg>
  );
}
