import { useEffect, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { formatAddress } from "#view/address/address.ts";
import { useView } from "#view/use-view.ts";
import "./FirstHints.css";
import { isFirstVisit, noteVisit } from "./first-visit.ts";

/** How to begin, for who is here for the first time and was not sent to anything. */
export function FirstHints() {
  const view = useView();
  const [isShown, setShown] = useState(
    () => formatAddress(view.getState()) === "" && isFirstVisit(),
  );
  // Who was sent to something is not here for the first time until there is a beginning.
  useEffect(() => {
    if (isShown) noteVisit();
  }, [isShown]);
  if (!isShown) return null;
  return (
    <section className="first-hints" aria-label={m.hints()}>
      <ol>
        <li>{m.hint_choose()}</li>
        <li>{m.hint_years()}</li>
        <li>{m.hint_sources()}</li>
      </ol>
      <button type="button" className="link" onClick={() => setShown(false)}>
        {m.hint_dismiss()}
      </button>
    </section>
  );
}
