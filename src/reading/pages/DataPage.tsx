import { atlas, dataVersion } from "#atlas/atlas.ts";
import { tables } from "#atlas/tables.ts";
import { m } from "#languages/compiled/messages.js";
import { ReadingPage } from "./ReadingPage.tsx";
import "./DataPage.css";
import { FilesInFrame } from "#share/FilesInFrame.tsx";
import { addressOfFile } from "#ui/browser/published-file.ts";

/** What can be downloaded, what its columns mean, under which licence and version. */
export function DataPage() {
  return (
    <ReadingPage title={m.data()} lead={m.data_lead({ version: dataVersion })}>
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
        {tables.map(({ name, about, rows }) => (
          <li key={name}>
            <a href={addressOfFile(`${name}.csv`)} download={`${name}.csv`}>{`${name}.csv`}</a>
            <span>{` ${about} ${m.data_rows({ count: rows.length })}`}</span>
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
          <caption>{`${name}.csv`}</caption>
          <tbody>
            {Object.entries(columns).map(([column, meaning]) => (
              <tr key={column}>
                <th scope="row">{column}</th>
                <td>{meaning}</td>
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
