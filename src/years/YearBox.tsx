import { Suspense } from "react";
import { m } from "#languages/compiled/messages.js";
import { lazyPart } from "#ui/parts/lazy-part.tsx";
import { useViewState } from "#view/use-view.ts";
import "./YearBox.css";

/** With the first year that is chosen come all sentences. */
const YearTold = lazyPart(async () => (await import("./YearTold.tsx")).YearTold);

/** What was happening in the chosen year. */
export function YearBox() {
  const year = useViewState((state) => state.year);
  if (year === null) return null;
  return (
    <section className="year-box" aria-label={m.year_in({ year })}>
      <h2>{m.year_in({ year })}</h2>
      <Suspense>
        <YearTold year={year} />
      </Suspense>
    </section>
  );
}
