import { useState } from "react";
import type { TimeSeries } from "#atlas/numbers/series.ts";
import { type Plot, wideOfYear, xOfYear } from "#drawing/chart/plot.ts";
import type { StripForm } from "#years/forms.ts";
import { useYearPointer } from "./use-year-pointer.ts";
import { YearBubble, YearCard } from "./YearCard.tsx";
import { YearSlider } from "./YearSlider.tsx";

interface YearFieldProps {
  readonly series: TimeSeries;
  readonly plot: Plot;
  readonly year: number | null;
  readonly form: StripForm;
}

/** Where the years are pointed at and chosen, behind the chart; what is pointed at says what it is. */
export function YearField({ series, plot, year, form }: YearFieldProps) {
  const { field, pointed, forget, handlers } = useYearPointer<HTMLDivElement>();
  const [hasKeys, setHasKeys] = useState(false);
  const told = pointed ?? (hasKeys ? year : null);
  const bubbled = pointed ?? year;
  const bandOf = (each: number) => ({
    insetInlineStart: xOfYear(each, plot),
    inlineSize: wideOfYear(each, plot),
  });
  return (
    <div className="year-field" ref={field} {...handlers}>
      {pointed !== null && pointed !== year && (
        <span className="year-field-pointed" style={bandOf(pointed)} />
      )}
      {year !== null && <span className="year-field-chosen" style={bandOf(year)} />}
      <YearSlider
        series={series}
        onKeys={(have) => {
          setHasKeys(have);
          if (have) forget();
        }}
      />
      {form === "sheet"
        ? bubbled !== null && <YearBubble series={series} year={bubbled} plot={plot} />
        : told !== null && (
            <YearCard series={series} year={told} plot={plot} isChosen={told === year} />
          )}
    </div>
  );
}
