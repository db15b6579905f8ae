import { m } from "#languages/compiled/messages.js";
import { inTurn } from "#languages/words/locale.ts";
import type { KeptLayer } from "#own/layer/layer.ts";
import { OwnSwatch } from "#ui/charts/OwnSwatch.tsx";
import "./HandoutOwn.css";

const nameOf = ({ name, credit }: KeptLayer) =>
  credit ? m.figure_own_credit({ name, credit }) : name;

/** The reader's own data on the handout's maps: what they look like, and who made them. */
export function HandoutOwn({ own }: { readonly own: readonly KeptLayer[] }) {
  const stated = own.filter(({ standing }) => standing === "stated");
  return (
    <section className="handout-own" aria-label={m.figure_own_lead()}>
      <p className="handout-small">{m.figure_own_lead()}</p>
      <ul>
        {own.map((layer) => (
          <li key={layer.id}>
            <OwnSwatch look={layer.look} />
            <span>{nameOf(layer)}</span>
          </li>
        ))}
      </ul>
      {stated.length > 0 && (
        <p className="handout-small">{m.figure_own_stated({ list: inTurn(stated.map(nameOf)) })}</p>
      )}
    </section>
  );
}
