import { useMemo, useState } from "react";
import { atlas } from "#atlas/atlas.ts";
import { publicationsOf } from "#atlas/evidence/publications.ts";
import { release } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { type Cited, citationFormats, cite } from "#languages/words/citing/citation.ts";
import { today } from "#languages/words/today.ts";
import { copyText } from "#ui/browser/copy-text.ts";
import { addressToCite } from "#view/address/page-address.ts";
import type { ViewState } from "#view/state.ts";
import { nameOfView } from "./name-of-view.ts";

function citedIn(state: ViewState): Cited {
  const claim = state.claim === null ? undefined : atlas.claimById.get(state.claim);
  return {
    sources: claim ? publicationsOf([claim]).map(({ source }) => source) : [],
    title: nameOfView(state, m.map_of_routes()),
    address: addressToCite(state),
    version: release,
    accessed: new Date(`${today()}T12:00:00`),
  };
}

/** What a view is cited as, in each format. */
export function Citations({ state }: { readonly state: ViewState }) {
  const cited = useMemo(() => citedIn(state), [state]);
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <>
      <ul className="cite-formats">
        {citationFormats.map((format) => (
          <li key={format}>
            <h3 id={`cite-${format}`}>{format}</h3>
            <pre>{cite(format, cited)}</pre>
            <button
              type="button"
              aria-describedby={`cite-${format}`}
              onClick={async ({ currentTarget }) => {
                const shown = currentTarget.previousElementSibling;
                const isCopied = await copyText(cite(format, cited), shown);
                setCopied(isCopied ? m.copied({ what: format }) : m.copy_failed());
              }}
            >
              {m.copy()}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="cite-status">
        {copied}
      </p>
    </>
  );
}
