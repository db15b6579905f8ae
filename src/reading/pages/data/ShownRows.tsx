import type { Table } from "#atlas/numbers/tables.ts";
import { writeCsv } from "#core/csv.ts";
import { m } from "#languages/compiled/messages.js";
import { offerFile } from "#ui/browser/offer-file.ts";
import { nameOfMap } from "#view/selectors/name-of-view.ts";
import { useViewState } from "#view/use-view.ts";
import { isPart, shownRows } from "./shown-rows.ts";

/** Saves of a table what belongs to the record and the year on the screen; nothing where all is shown. */
export function ShownRows({ table }: { table: Table }) {
  const chosen = useViewState((state) => state.chosen);
  const year = useViewState((state) => state.year);
  if (!isPart({ chosen, year })) return null;
  const rows = shownRows(table, { chosen, year });
  const what = nameOfMap({ chosen, year }, m.map_of_routes());
  const part = [chosen.on === "nothing" ? null : chosen.id, year].filter((each) => each !== null);
  if (rows.length === 0) return <p className="data-shown">{m.data_none_shown({ what })}</p>;
  return (
    <p className="data-shown">
      <button
        type="button"
        className="link"
        onClick={() => {
          const csv = new Blob([writeCsv(Object.keys(table.columns), rows)], { type: "text/csv" });
          offerFile(csv, `${[table.name, ...part].join("-")}.csv`);
        }}
      >
        {m.data_only_shown({ what, count: rows.length })}
      </button>
    </p>
  );
}
