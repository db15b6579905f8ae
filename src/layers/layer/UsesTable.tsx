import { m } from "#languages/compiled/messages.js";
import type { KeptLayer } from "#own/layer/layer.ts";
import { changeUse, type Use, uses } from "#own/layer/uses.ts";
import { changeLayer } from "#view/own/change-layers.ts";
import { useView } from "#view/use-view.ts";
import "./UsesTable.css";

const useWords: Readonly<Record<Use, () => string>> = {
  name: m.layer_use_name,
  date: m.layer_use_date,
  description: m.layer_use_description,
  shown: m.layer_use_shown,
  "left-out": m.layer_use_left_out,
};

/** The first thing that a column says. */
function exampleOf({ features }: KeptLayer, column: string): string {
  for (const { properties } of features) {
    const value = Object.hasOwn(properties, column) ? properties[column] : null;
    if (value !== null && value !== undefined && value !== "") return String(value).slice(0, 60);
  }
  return "";
}

/** The columns of a layer, and what each is used as. */
export function UsesTable({ layer }: { layer: KeptLayer }) {
  const view = useView();
  return (
    <table className="uses-table">
      <thead>
        <tr>
          <th scope="col">{m.layer_column()}</th>
          <th scope="col">{m.layer_column_example()}</th>
          <th scope="col">{m.layer_column_use()}</th>
        </tr>
      </thead>
      <tbody>
        {[...layer.uses].map(([column, use]) => (
          <tr key={column}>
            <th scope="row">{column}</th>
            <td>{exampleOf(layer, column)}</td>
            <td>
              <select
                value={use}
                aria-label={m.layer_column_use_of({ column })}
                onChange={({ target }) => {
                  const next = uses.find((each) => each === target.value);
                  if (next)
                    changeLayer(view, layer.id, { uses: changeUse(layer.uses, column, next) });
                }}
              >
                {uses.map((each) => (
                  <option key={each} value={each}>
                    {useWords[each]()}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
