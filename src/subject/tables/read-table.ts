/** Tables are tables: CSV files that are checked when they are read, and told of whole when they are wrong. */
import { csvParseRows } from "d3-dsv";
import * as v from "valibot";

/** A year as a cell has it. */
export const year = v.pipe(v.string(), v.regex(/^\d{4}$/, "a year of four digits is missing"));
/** A whole number; an empty cell is none. */
export const count = v.pipe(
  v.string(),
  v.regex(/^\d+$/, "a whole number is missing"),
  v.transform(Number),
);

/** A share in per cent, with a tenth or without. */
export const share = v.pipe(
  v.string(),
  v.regex(/^\d{1,2}(\.\d)?$/, "a share in per cent is missing"),
  v.transform(Number),
);

/** The rows of a table that are sound, and what is wrong with the others, each with line and column. */
export interface ReadTable<Row> {
  readonly rows: readonly Row[];
  readonly problems: readonly string[];
}

/**
 * Reads a table whose columns are the entries of `shape`, in this order. No two rows may be the same
 * in all of `unique`. Cells hold no line breaks, so that a row is a line.
 */
export function readTable<E extends v.ObjectEntries>(
  file: string,
  text: string,
  shape: v.ObjectSchema<E, undefined>,
  unique: readonly (keyof E & string)[],
): ReadTable<v.InferOutput<v.ObjectSchema<E, undefined>>> {
  const columns = Object.keys(shape.entries);
  const [header = [], ...lines] = csvParseRows(text);
  if (header.join() !== columns.join())
    return { rows: [], problems: [`${file}:1: the columns must be ${columns.join(", ")}`] };
  const problems: string[] = [];
  const seen = new Map<string, number>();
  const rows = lines.flatMap((cells, i) => {
    const line = i + 2;
    const problem = (column: string, what: string) =>
      problems.push(`${file}:${line}:${columns.indexOf(column) + 1} (${column}): ${what}`);
    if (cells.length !== columns.length)
      problems.push(`${file}:${line}: ${cells.length} cells stand where ${columns.length} belong`);
    const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
    const key = unique.map((column) => row[column]).join(", ");
    const before = seen.get(key);
    if (before !== undefined) problem(unique[0] ?? "", `line ${before} has ${key} already`);
    seen.set(key, line);
    const read = v.safeParse(shape, row);
    if (read.success) return [read.output];
    for (const issue of read.issues) problem(String(issue.path?.[0].key), issue.message);
    return [];
  });
  return { rows, problems };
}

/** Stops the build with everything that is wrong in some tables, at once. */
export function refuseProblems(...tables: readonly ReadTable<unknown>[]): void {
  const problems = tables.flatMap((table) => table.problems);
  if (problems.length > 0)
    throw new Error(`Tables of the subject cannot be read:\n${problems.join("\n")}`);
}
