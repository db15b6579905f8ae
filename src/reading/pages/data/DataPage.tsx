import { atlas } from "#atlas/atlas.ts";
import { tables } from "#atlas/numbers/tables.ts";
import { release } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { contentOf, meaningOf } from "#languages/words/tables.ts";
import { ReadingPage } from "#reading/pages/ReadingPage.tsx";
import { ReadyLines } from "./ReadyLines.tsx";
import { ShownRows } from "./ShownRows.tsx";
import "./DataPage.css";
import { FilesInFrame } from "#share/FilesInFrame.tsx";
import { addressOfFile } from "#ui/browser/published-file.ts";

/** What can be downloaded, what its columns mean, under which licence and version. */
export function DataPage() {
  return (
    <ReadingPage title={m.data()} lead={m.data_lead({ version: release })}>
      <FilesInFrame />
      <ul className="data-files">
        <li>
          <a href={addressOfFile("atlas.json")} download="atlas.json">
            atlas.json
          </a>
          <span>{` ${m.data_atlas()}`}</span>
        </li>
        <li>
          <a href={addressOfFile("routes.geojson")} download="routes.geojson">
            routes.geojson
          </a>
          <span>{` ${m.data_routes()}`}</span>
        </li>
        <li>
          <a href={addressOfFile("stories.json")} download="stories.json">
            stories.json
          </a>
          <span>{` ${m.data_stories()}`}</span>
        </li>
        {tables.map((table) => (
          <li key={table.name}>
            <a href={addressOfFile(`${table.name}.csv`)} download={`${table.name}.csv`}>
              {`${table.name}.csv`}
            </a>
            <span>{` ${contentOf(table)} ${m.data_rows({ count: table.rows.length })}`}</span>
            <ShownRows table={table} />
            <ReadyLines table={table.name} />
          </li>
        ))}
        <li>
          <a href={addressOfFile("README.md")} download="README.md">
            README.md
          </a>
          <span>{` ${m.data_readme()}`}</span>
        </li>
      </ul>
      <p>{m.data_withheld()}</p>
      <h3>{m.data_dictionary()}</h3>
      {tables.map(({ name, columns }) => (
        <table key={name} className="data-columns">
          <caption translate="no">{`${name}.csv`}</caption>
          <tbody>
            {Object.entries(columns).map(([column, meaning]) => (
              <tr key={column}>
                <th scope="row" translate="no">
                  {column}
                </th>
                <td>{meaningOf(meaning)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <h3>{m.data_changes()}</h3>
      <ul className="data-files">
        {atlas.changes.map(({ version, changes: notes }) => (
          <li key={version}>
            <strong>{version}</strong>
            <span>{` ${notes.join(" ")}`}</span>
          </li>
        ))}
      </ul>
    </ReadingPage>
  );
}
