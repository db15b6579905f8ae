/** Lines that open a published table where people work with tables. */

interface ReadyLines {
  readonly sheets: string;
  readonly r: string;
  readonly python: string;
}

/** The lines for a table at an address; a byte order mark at its beginning is no part of its first column. */
export function readyLines(table: string, address: string): ReadyLines {
  const name = table.replaceAll("-", "_");
  return {
    sheets: `=IMPORTDATA("${address}")`,
    r: `${name} <- read.csv("${address}", fileEncoding = "UTF-8-BOM")`,
    python: `import pandas as pd\n${name} = pd.read_csv("${address}", encoding="utf-8-sig")`,
  };
}
