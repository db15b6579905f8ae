import { flushSync } from "react-dom";
import { m } from "#languages/compiled/messages.js";
import { SkipButton } from "#ui/buttons/SkipButton.tsx";
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
  const openGuide = () => flushSync(onGuide);
  return (
    <nav className="skip-links" aria-label={m.a11y_skip()}>
      {hasRecord && <SkipButton to="record" label={m.a11y_skip_record()} />}
      {hasGuide && (
        <>
          <SkipButton to="countries" label={m.a11y_skip_countries()} before={openGuide} />
          <SkipButton to="routes" label={m.a11y_skip_routes()} before={openGuide} />
        </>
      )}
      {hasYears && <SkipButton to="year-slider" label={m.a11y_skip_years()} />}
    </nav>
  );
}
