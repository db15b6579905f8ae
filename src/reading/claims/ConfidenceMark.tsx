import type { Confidence } from "#atlas/evidence/confidence.ts";
import { confidenceWord } from "#languages/words/terms.ts";
import "./ConfidenceMark.css";

const steps = [1, 2, 3, 4, 5] as const;

/** How sure a claim or source is: filled steps of five, and the same in words. */
export function ConfidenceMark({ level }: { level: Confidence }) {
  return (
    <span className="confidence">
      <svg viewBox="0 0 36 8" aria-hidden="true">
        {steps.map((step) => (
          <rect
            key={step}
            x={step * 7 - 6}
            y={step <= level ? 1 : 4}
            width="5"
            height={step <= level ? 6 : 3}
            className={step <= level ? "confidence-on" : "confidence-off"}
          />
        ))}
      </svg>
      <span>{confidenceWord(level)}</span>
    </span>
  );
}
