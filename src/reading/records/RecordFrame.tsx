import { type ReactNode, startTransition, useEffect, useState } from "react";
import type { AtlasClaim } from "#atlas/atlas.ts";
import { publicationsOf } from "#atlas/publications.ts";
import { mayBeOutOfDate, newestYear } from "#atlas/support.ts";
import type { PartialDate } from "#core/partial-date.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { CloseButton } from "#ui/buttons/CloseButton.tsx";
import { Fold } from "#ui/frames/Fold.tsx";
import { closeTopmost } from "#view/store.ts";
import { useView } from "#view/use-view.ts";
import "./RecordFrame.css";

interface RecordFrameProps {
  /** The name of the region, such as "Country record". */
  readonly label: string;
  readonly kicker: string;
  readonly heading: string;
  /** Every claim that the record shows, in order: their sources are numbered so. */
  readonly claims: readonly AtlasClaim[];
  /** When an editor last looked for something newer. */
  readonly checked?: PartialDate;
  /** What is read first. */
  readonly children: ReactNode;
  /** What lies further down: it comes once the first has been painted, in pieces. */
  readonly rest: ReactNode;
}

/** What every record has: its name, a way to close it, its sources, and how to ask for a correction. */
export function RecordFrame(props: RecordFrameProps) {
  const { label, kicker, heading, claims, checked, children, rest } = props;
  const view = useView();
  const publications = publicationsOf(claims);
  const [whole, setWhole] = useState("");
  const isWhole = whole === heading;
  useEffect(() => {
    performance.mark("record-shown", { detail: heading });
    // What is asked for within a frame is begun once that has been painted.
    const frame = requestAnimationFrame(() => startTransition(() => setWhole(heading)));
    return () => cancelAnimationFrame(frame);
  }, [heading]);
  return (
    <section className="record" aria-label={label} aria-busy={!isWhole}>
      <header className="record-header">
        <p className="record-kicker">{kicker}</p>
        <h2>{heading}</h2>
        <CloseButton label={m.close_record()} onClick={() => closeTopmost(view)} />
      </header>
      {children}
      {isWhole && (
        <>
          {rest}
          <Fold title={m.record_sources()} count={publications.length}>
            <ol className="record-sources">
              {publications.map(({ source: { publisher, title, date } }) => (
                <li key={`${publisher} ${title} ${date}`}>
                  <span>{`${[publisher, date && writeDate(date)].filter(Boolean).join(", ")}: `}</span>
                  <cite>{title}</cite>
                </li>
              ))}
            </ol>
          </Fold>
          {checked && <p className="record-redress">{freshnessInWords(checked, claims)}</p>}
          <p className="record-redress">{m.record_redress()}</p>
        </>
      )}
    </section>
  );
}

/** When a record was last checked, and that it may be out of date where nothing newer was found for long. */
function freshnessInWords(checked: PartialDate, claims: readonly AtlasClaim[]): string {
  const year = newestYear(claims);
  const date = m.record_checked({ date: writeDate(checked) });
  if (year === null || !mayBeOutOfDate({ checked }, claims)) return date;
  return `${date} ${m.record_may_be_old({ year })}`;
}
