/** The tables of data/ for programs that read data packages, and how the data are cited. */

import { type Table, tables } from "#atlas/numbers/tables.ts";
import { dataDate, release } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { contentOf, meaningOf } from "#languages/words/tables.ts";
import { licence } from "./publication.ts";

/** A column of numbers may have empty cells; of one that has a word, all cells are text. */
function typeOf({ rows }: Table, column: string): "integer" | "number" | "string" {
  const cells = rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
  if (cells.length === 0 || cells.some((cell) => typeof cell === "string")) return "string";
  return cells.every(Number.isInteger) ? "integer" : "number";
}

const resourceOf = (table: Table) => ({
  name: table.name,
  path: `${table.name}.csv`,
  profile: "tabular-data-resource",
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  description: contentOf(table),
  schema: {
    fields: Object.entries(table.columns).map(([name, meaning]) => ({
      name,
      type: typeOf(table, name),
      description: meaningOf(meaning),
    })),
    missingValues: [""],
  },
});

/** As Frictionless describes a tabular data package. */
export const dataPackage = () => ({
  profile: "tabular-data-package",
  name: "the-long-way-south",
  title: m.data_file_title({ version: release }),
  description: m.lead(),
  version: release,
  created: `${dataDate}T00:00:00Z`,
  licenses: [{ name: "CC-BY-4.0", title: licence.name, path: licence.url }],
  contributors: [{ title: licence.credit, role: "author" }],
  resources: tables.map(resourceOf),
});

/** As CITATION.cff has it: YAML, of which JSON is a part. */
export const citationFile = (): string =>
  [
    "cff-version: 1.2.0",
    "type: dataset",
    `message: ${JSON.stringify(m.data_file_licence())}`,
    `title: ${JSON.stringify(m.title())}`,
    `abstract: ${JSON.stringify(m.lead())}`,
    "authors:",
    `  - name: ${JSON.stringify(licence.credit)}`,
    `version: ${JSON.stringify(release)}`,
    `date-released: ${JSON.stringify(dataDate)}`,
    "license: CC-BY-4.0",
    "",
  ].join("\n");
