import { middleX, type Plot, writtenYears } from "#drawing/chart/plot.ts";
import { letterSize } from "#ui/browser/letter-size.ts";
import { axisYears } from "#view/strip/strip.ts";

/** Between the middles of two years that are written: in letters that the reader has enlarged, more. */
const apart = () => 34 * letterSize();

/** The chosen year and round ones under their columns, as far as there is room. */
export function YearAxis({ plot, year }: { plot: Plot; year: number | null }) {
  const wanted = new Set([...(year === null ? [] : [year]), ...axisYears]);
  return (
    <div className="years-plot-axis" aria-hidden="true">
      {writtenYears([...wanted], plot, apart()).map((each) => (
        <span
          key={each}
          data-chosen={each === year || undefined}
          style={{ insetInlineStart: middleX(each, plot) }}
        >
          {each}
        </span>
      ))}
    </div>
  );
}
