import {
  type ReactNode,
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { AtlasClaim } from "#atlas/atlas.ts";
import type { PartialDate } from "#core/partial-date.ts";
import { m } from "#languages/compiled/messages.js";
import { tabId } from "#ui/frames/TabList.tsx";
import type { Versus } from "#view/state.ts";
import { Freshness } from "./Freshness.tsx";
import { RecordHead } from "./RecordHead.tsx";
import "./RecordFrame.css";

interface RecordFrameProps {
  /** The name of the region, such as "Country record". */
  readonly label: string;
  readonly kicker: string;
  readonly heading: string;
  readonly compared: { readonly kind: Versus["kind"]; readonly besides: string } | null;
  /** The part that is shown, where there are several: another is read from its top. */
  readonly part?: string;
  /** When an editor last looked for something newer. */
  readonly checked?: PartialDate;
  /** Every claim that the record shows. */
  readonly claims: readonly AtlasClaim[];
  /** What stands under the name: the parts. */
  readonly head?: ReactNode;
  /** What is read first. */
  readonly children: ReactNode;
  /** What lies further down: it comes once the first has been painted, in pieces. */
  readonly rest: ReactNode;
}

/** What every record has: its head, how new it is, and how to ask for a correction. */
export function RecordFrame(props: RecordFrameProps) {
  const { label, kicker, heading, compared, part, checked, claims, head, children, rest } = props;
  const [whole, setWhole] = useState("");
  const isWhole = whole === heading;
  useEffect(() => {
    performance.mark("record-shown", { detail: heading });
    // What is asked for within a frame is begun once that has been painted.
    const frame = requestAnimationFrame(() => startTransition(() => setWhole(heading)));
    return () => cancelAnimationFrame(frame);
  }, [heading]);
  const region = useRef<HTMLElement>(null);
  const before = useRef(part);
  // Before anything in it takes the focus, and scrolls to itself.
  useLayoutEffect(() => {
    if (before.current !== part) region.current?.scrollIntoView({ block: "start" });
    before.current = part;
  }, [part]);
  const shown = (
    <>
      {children}
      {isWhole && rest}
    </>
  );
  return (
    <section ref={region} className="record" aria-label={label} aria-busy={!isWhole}>
      <RecordHead key={heading} kicker={kicker} heading={heading} compared={compared}>
        {head}
      </RecordHead>
      {part === undefined ? (
        <div className="record-part">{shown}</div>
      ) : (
        <div
          id="record-part"
          className="record-part"
          role="tabpanel"
          aria-labelledby={tabId("record-part", part)}
        >
          {shown}
        </div>
      )}
      {isWhole && <Freshness claims={claims} checked={checked} />}
      {isWhole && <p className="record-redress">{m.record_redress()}</p>}
    </section>
  );
}
