import { useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { useAttention } from "#view/attention.ts";
import "./Finding.css";

/** What is to be known first. */
export function Finding() {
  const title = useRef<HTMLHeadingElement>(null);
  useAttention("guide", title);
  return (
    <section className="finding">
      <h2 ref={title} tabIndex={-1}>
        {m.title()}
      </h2>
      <p className="finding-lead">{m.lead()}</p>
    </section>
  );
}
