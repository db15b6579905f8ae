import { useState } from "react";
import { m } from "#languages/compiled/messages.js";
import type { Answers } from "#own/reading/reading.ts";

type Columns = NonNullable<Answers["columns"]>;

interface ColumnsQuestionProps {
  readonly sentence: string;
  readonly columns: readonly string[];
  readonly onAnswer: (columns: Columns) => void;
}

/** Which columns of a table say where. */
export function ColumnsQuestion({ sentence, columns, onAnswer }: ColumnsQuestionProps) {
  const [chosen, setChosen] = useState<Columns>({ latitude: "", longitude: "" });
  const sides = [
    ["latitude", m.layer_latitude()],
    ["longitude", m.layer_longitude()],
  ] as const;
  return (
    <fieldset>
      <legend>{sentence}</legend>
      {sides.map(([side, label]) => (
        <label key={side} className="layers-field">
          <span>{label}</span>
          <select
            required
            value={chosen[side]}
            onChange={({ target }) => {
              const next = { ...chosen, [side]: target.value };
              setChosen(next);
              onAnswer(next);
            }}
          >
            <option value="">{m.layer_column_none()}</option>
            {columns.map((column) => (
              <option key={column} value={column}>
                {column}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
