import { flushSync } from "react-dom";
import { m } from "#languages/compiled/messages.js";
import { SkipButton } from "#ui/buttons/SkipButton.tsx";
import { attend } from "#view/attention.ts";
import { browse } from "#view/store.ts";
import { useView } from "#view/use-view.ts";
import "./SkipLinks.css";

interface SkipLinksProps {
  readonly hasGuide: boolean;
  readonly hasRecord: boolean;
  readonly hasYears: boolean;
}

/** The first stops of Tab: past the map and its tools, to what is read and chosen from. */
export function SkipLinks({ hasGuide, hasRecord, hasYears }: SkipLinksProps) {
  const view = useView();
  /** A list is shown before it can take the focus; on a phone so are the years. */
  function skipTo(name: "countries" | "routes" | "years"): void {
    flushSync(() => browse(view, name));
    attend(view, name);
  }
  return (
    <nav className="skip-links" aria-label={m.a11y_skip()}>
      {hasRecord && (
        <SkipButton label={m.a11y_skip_record()} onSkip={() => attend(view, "record")} />
      )}
      {hasGuide && (
        <>
          <SkipButton label={m.a11y_skip_countries()} onSkip={() => skipTo("countries")} />
          <SkipButton label={m.a11y_skip_routes()} onSkip={() => skipTo("routes")} />
        </>
      )}
      {hasYears && <SkipButton label={m.a11y_skip_years()} onSkip={() => skipTo("years")} />}
    </nav>
  );
}
