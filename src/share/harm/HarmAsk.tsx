import { useId } from "react";
import { m } from "#languages/compiled/messages.js";
import { writeNumber } from "#languages/words/numbers.ts";
import type { Finding } from "#own/harm/finding.ts";
import type { HarmReport } from "#own/harm/report.ts";
import "./HarmAsk.css";

interface HarmAskProps {
  readonly report: HarmReport;
  /** What was found, where, and why that could do harm. */
  readonly sentenceOf: (finding: Finding) => string;
  /** What cannot be done before it is answered. */
  readonly why: string;
  readonly isBusy?: boolean;
  readonly onCoarsen: () => void;
  readonly onState: () => void;
}

/** What the harm check found, with reasons, and the two answers to it. */
export function HarmAsk(props: HarmAskProps) {
  const { report, sentenceOf, why, isBusy = false, onCoarsen, onState } = props;
  const id = useId();
  return (
    <section className="harm-ask" aria-labelledby={id}>
      <h3 id={id}>{m.harm_heading()}</h3>
      <ul>
        {report.map(({ reason, count, first }) => (
          <li key={reason}>
            <span>{sentenceOf(first)}</span>
            {count > 1 && (
              <span className="harm-ask-quiet">
                {m.harm_more({ count: count - 1, shown: writeNumber(count - 1) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p>{why}</p>
      <div className="harm-ask-ways">
        <button
          type="button"
          className="harm-ask-main"
          aria-disabled={isBusy}
          onClick={() => !isBusy && onCoarsen()}
        >
          {m.harm_coarsen()}
        </button>
        <button type="button" onClick={onState}>
          {m.harm_statement()}
        </button>
      </div>
      <p className="harm-ask-quiet">{m.harm_coarsen_means()}</p>
    </section>
  );
}
