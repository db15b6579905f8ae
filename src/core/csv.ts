/** Tables as files that spreadsheets open right. */
import { csvFormatRows } from "d3-dsv";

type Row = Readonly<Record<string, string | number>>;

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
function harmless(cell: string | number): string {
  const text = String(cell);
  return typeof cell === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** Without it spreadsheets take UTF-8 for the device's old encoding: quotes and Hangul break. */
const byteOrderMark = "\uFEFF";

export function writeCsv(columns: readonly string[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => harmless(row[column] ?? "")));
  return `${byteOrderMark}${csvFormatRows([[...columns], ...cells])}\n`;
}
