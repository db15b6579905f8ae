import { lastYear } from "#view/address/values.ts";
import { middleOfYear, stripWidth } from "#view/strip/strip-scale.ts";
import { useViewState } from "#view/use-view.ts";
import { useYearPointer } from "./use-year-pointer.ts";

/** A line with a thumb under the columns, for fingers: the slider itself lies over the chart. */
export function YearTrack() {
  const { field, handlers } = useYearPointer<HTMLDivElement>();
  const year = useViewState((state) => state.year);
  const place = middleOfYear(year ?? lastYear) / stripWidth;
  return (
    <div className="year-track">
      <div className="year-track-line" ref={field} {...handlers}>
        <span
          className="year-track-thumb"
          data-all={year === null || undefined}
          style={{ insetInlineStart: `${100 * place}%` }}
        />
      </div>
    </div>
  );
}
