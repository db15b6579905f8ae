import { flushSync } from "react-dom";
import { m } from "#languages/compiled/messages.js";
import { SkipButton } from "#ui/buttons/SkipButton.tsx";
import { attend } from "#view/attention.ts";
import { useView } from "#view/use-view.ts";
import "./SkipLinks.css";

interface SkipLinksProps {
  readonly hasGuide: boolean;
  readonly hasRecord: boolean;
  readonly hasYears: boolean;
  /** On a phone the guide is closed at first. */
  readonly onGuide: () => void;
}

/** The first stops of Tab: past the map and its tools, to what is read and chosen from. */
export function SkipLinks({ hasGuide, hasRecord, hasYears, onGuide }: SkipLinksProps) {
  const view = useView();
  function skipToGuide(name: "countries" | "routes"): void {
    flushSync(onGuide);
    attend(view, name);
  }
  return (
    <nav className="skip-links" aria-label={m.a11y_skip()}>
      {hasRecord && (
        <SkipButton label={m.a11y_skip_record()} onSkip={() => attend(view, "record")} />
      )}
      {hasGuide && (
        <>
          <SkipButton label={m.a11y_skip_countries()} onSkip={() => skipToGuide("countries")} />
          <SkipButton label={m.a11y_skip_routes()} onSkip={() => skipToGuide("routes")} />
        </>
      )}
      {hasYears && <SkipButton label={m.a11y_skip_years()} onSkip={() => attend(view, "years")} />}
    </nav>
  );
}
