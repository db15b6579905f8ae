import { cornersOfMark, incidentLook, type OutcomeLook, outcomeLooks } from "#symbology/points.ts";
import "./MarkSign.css";

const { corner, stroke, sides } = incidentLook;
const half = (sides.one - stroke) / 2;

interface MarkSignProps {
  readonly outcome: OutcomeLook;
  /** What it stands for, where no words beside it say so. */
  readonly title?: string;
}

/** The mark of one incident, as the map draws it. */
export function MarkSign({ outcome, title }: MarkSignProps) {
  const { isFilled, isWhole } = outcomeLooks[outcome];
  const box = { x: -half, y: -half, width: 2 * half, height: 2 * half, rx: corner };
  return (
    <svg className="mark-sign" viewBox="-6 -6 12 12" aria-hidden="true" data-outcome={outcome}>
      {title && <title>{title}</title>}
      {isWhole ? (
        <rect {...box} fill={isFilled ? "currentcolor" : "none"} />
      ) : (
        <path d={cornersOfMark(half)} fill="none" />
      )}
    </svg>
  );
}
