import { useEffect, useMemo } from "react";
import { m } from "#languages/compiled/messages.js";
import { ReloadButton } from "#ui/buttons/ReloadButton.tsx";
import { recordKey } from "#view/selectors/chosen.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { PlainClaims } from "./PlainClaims.tsx";
import "./PlainAtlas.css";
import { allEntries, chosenEntry } from "./plain-entries.ts";

/** The whole atlas in words alone, where its interface failed: every record, the open one first. */
export function PlainAtlas({ onShown }: { readonly onShown: () => void }) {
  const view = useView();
  useViewState(recordKey);
  const entries = useMemo(allEntries, []);
  const chosen = chosenEntry(view.getState());
  const others = entries.filter(({ id }) => id !== chosen?.id);
  useEffect(onShown, [onShown]);
  return (
    <main className="plain-atlas">
      <h1>{m.title()}</h1>
      <p role="alert">
        <span>{`${m.trouble_failed_page()} `}</span>
        <ReloadButton label={m.trouble_reload()} />
      </p>
      {(chosen ? [chosen, ...others] : others).map(({ id, name, lead, claims }) => (
        <details key={id} open={id === chosen?.id}>
          <summary>{name}</summary>
          <p>{lead}</p>
          <PlainClaims claims={claims} />
        </details>
      ))}
    </main>
  );
}
