import { useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { copyText } from "#ui/browser/copy-text.ts";
import { addressOfFile } from "#ui/browser/published-file.ts";
import { opensElsewhere, pageAddress } from "#view/address/page-address.ts";
import { readyLines } from "./ready-lines.ts";

/** What opens a table in a spreadsheet, in R and in Python; nothing where the page is a file on a disk. */
export function ReadyLines({ table }: { table: string }) {
  const [told, setTold] = useState<string | null>(null);
  const page = pageAddress("");
  if (!opensElsewhere(page)) return null;
  const lines = readyLines(table, new URL(addressOfFile(`${table}.csv`), page).href);
  const programs = [
    { name: m.data_in_sheets(), line: lines.sheets },
    { name: m.data_in_r(), line: lines.r },
    { name: m.data_in_python(), line: lines.python },
  ];
  return (
    <details className="data-lines">
      <summary>{m.data_lines()}</summary>
      <dl>
        {programs.map(({ name, line }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <pre translate="no">{line}</pre>
              <button
                type="button"
                className="link"
                aria-label={m.data_copy_line({ program: name, table: `${table}.csv` })}
                onClick={async ({ currentTarget }) => {
                  const isCopied = await copyText(line, currentTarget.previousElementSibling);
                  setTold(isCopied ? m.copied({ what: name }) : m.copy_failed());
                }}
              >
                {m.copy()}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <p role="status">{told}</p>
    </details>
  );
}
