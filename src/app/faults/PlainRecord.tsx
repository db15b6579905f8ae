import { recordKey } from "#view/selectors/chosen.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { PlainClaims } from "./PlainClaims.tsx";
import { chosenEntry } from "./plain-entries.ts";

/** The open record in words alone, where its panel failed. */
export function PlainRecord() {
  const view = useView();
  useViewState(recordKey);
  const entry = chosenEntry(view.getState());
  if (!entry) return null;
  return (
    <section className="plain-record" aria-label={entry.name}>
      <h2>{entry.name}</h2>
      <p>{entry.lead}</p>
      <PlainClaims claims={entry.claims} />
    </section>
  );
}
