import { atlas } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { versusIn } from "#view/selectors/overlay.ts";
import type { Versus } from "#view/state.ts";
import { compareWith } from "#view/store.ts";
import { stripYears } from "#view/strip/strip.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./CompareWith.css";

interface Choice {
  readonly versus: Versus;
  readonly name: string;
}

function choicesOf(kind: Versus["kind"]): Choice[] {
  switch (kind) {
    case "country":
      return [...atlas.records.values()].map(({ id, name }) => ({
        versus: { kind, id },
        name: name,
      }));
    case "route":
      return atlas.routes.map(({ id, name }) => ({ versus: { kind, id }, name: name }));
    case "year":
      return stripYears.map((year) => ({ versus: { kind, year }, name: String(year) }));
  }
}

const keyOf = (versus: Versus) => (versus.kind === "year" ? String(versus.year) : versus.id);

interface CompareWithProps {
  readonly kind: Versus["kind"];
  /** The thing that is compared: it is not offered. */
  readonly besides: string;
}

/** Chooses what stands beside a country, a route or a year. */
export function CompareWith({ kind, besides }: CompareWithProps) {
  const view = useView();
  const versus = useViewState(versusIn);
  const choices = choicesOf(kind).filter((choice) => keyOf(choice.versus) !== besides);
  const chosen = versus?.kind === kind ? keyOf(versus) : "";
  return (
    <label className="compare-with">
      <span className="visually-hidden">{m.compare_with()}</span>
      <select
        value={chosen}
        onChange={({ target }) => {
          const choice = choices.find((each) => keyOf(each.versus) === target.value);
          compareWith(view, choice?.versus ?? null);
        }}
      >
        <option value="">{chosen === "" ? m.compare() : m.compare_end()}</option>
        {choices.map((choice) => (
          <option key={keyOf(choice.versus)} value={keyOf(choice.versus)}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}
