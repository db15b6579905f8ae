import { atlas } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { mostPanels, type PanelsForm, panelChoices, withCount } from "./panels-form.ts";

const kinds: readonly (readonly [PanelsForm["by"], () => string])[] = [
  ["year", m.make_panels_years],
  ["route", m.make_panels_routes],
  ["country", m.make_panels_countries],
];

const counts = Array.from({ length: mostPanels - 1 }, (_, i) => i + 2);

function nameOf(by: PanelsForm["by"], choice: string): string {
  if (by === "year") return choice;
  const country = [...atlas.records.values()].find(({ id }) => id === choice);
  return country?.name ?? atlas.routes.find(({ id }) => id === choice)?.name ?? choice;
}

/** The list with another thing at a place; what stood there before goes where that was. */
function withChoice<T extends string | number>(
  chosen: readonly T[],
  at: number,
  all: readonly T[],
  choice: string,
): readonly T[] {
  const next = all.find((each) => String(each) === choice);
  if (next === undefined) return chosen;
  return chosen.map((each, i) => {
    if (i === at) return next;
    return each === next ? (chosen[at] ?? each) : each;
  });
}

interface PanelFieldsProps {
  readonly panels: PanelsForm;
  readonly onChange: (panels: PanelsForm) => void;
}

/** Which maps stand side by side: years, routes or countries, from two to nine. */
export function PanelFields({ panels, onChange }: PanelFieldsProps) {
  const { by } = panels;
  const all = panelChoices();
  const choose = (at: number, choice: string) =>
    onChange({
      ...panels,
      ...(by === "year" && { year: withChoice(panels.year, at, all.year, choice) }),
      ...(by === "route" && { route: withChoice(panels.route, at, all.route, choice) }),
      ...(by === "country" && { country: withChoice(panels.country, at, all.country, choice) }),
    });
  return (
    <fieldset className="panel-fields">
      <legend>{m.make_panels()}</legend>
      <label>
        <span>{m.make_panels_by()}</span>
        <select
          value={by}
          onChange={({ target }) => {
            const kind = kinds.find(([id]) => id === target.value)?.[0];
            if (kind) onChange({ ...panels, by: kind });
          }}
        >
          {kinds.map(([id, word]) => (
            <option key={id} value={id}>
              {word()}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{m.make_panels_count()}</span>
        <select
          value={panels[by].length}
          onChange={({ target }) => onChange(withCount(panels, Number(target.value)))}
        >
          {counts
            .filter((count) => count <= all[by].length)
            .map((count) => (
              <option key={count}>{count}</option>
            ))}
        </select>
      </label>
      {panels[by].map((chosen, i) => (
        <label key={i}>
          <span className="visually-hidden">{m.make_panel({ number: i + 1 })}</span>
          <select value={chosen} onChange={({ target }) => choose(i, target.value)}>
            {all[by].map((choice) => (
              <option key={choice} value={choice}>
                {nameOf(by, String(choice))}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
