/** CSV, TSV and their relatives: rows of cells, of which two say where. */
import Papa from "papaparse";
import { guessColumns } from "./guess-columns.ts";
import { readCoordinate } from "./numbers.ts";
import { type Answers, type RawFeature, type RawLayer, refuse, toProperties } from "./reading.ts";

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");

const linesWithin = (cell: string) =>
  /[\r\n]/.test(cell) ? (cell.match(/\r\n?|\n/g)?.length ?? 0) : 0;

/** Cells may hold lines of their own, so a row stands where the ones before it end. */
function withLines(rows: readonly (readonly string[])[], first: number): readonly Row[] {
  let line = first;
  return rows.map((cells) => {
    const row = { cells, line };
    line += 1 + cells.reduce((sum, cell) => sum + linesWithin(cell), 0);
    return row;
  });
}

/** Spreadsheets may say on a line before all others what parts the cells. */
const hint = /^sep=(.)\r?\n/i;

function parseRows(text: string): readonly Row[] {
  const said = hint.exec(text);
  const { data, errors } = Papa.parse<string[]>(said ? text.slice(said[0].length) : text, {
    delimiter: said?.[1] ?? "",
    delimitersToGuess: [",", "\t", ";", "|"],
  });
  const rows = withLines(data, said ? 2 : 1);
  const open = errors.find(({ code }) => code === "MissingQuotes");
  if (open) refuse({ kind: "open-quote", line: rows[open.row ?? 0]?.line ?? 1 });
  return rows.filter(({ cells }) => !isBlank(cells));
}

/** A name for each column, none twice. */
function nameColumns(head: readonly string[], width: number): readonly string[] {
  const names: string[] = [];
  for (let i = 0; i < width; i += 1) {
    const name = head[i]?.trim() || `column_${i + 1}`;
    let free = name;
    for (let count = 2; names.includes(free); count += 1) free = `${name}_${count}`;
    names.push(free);
  }
  return names;
}

type Columns = Answers["columns"];

function geometryOf(cell: (name: string) => string, columns: Columns): unknown {
  if (!columns) return null;
  const [x, y] = [cell(columns.longitude), cell(columns.latitude)];
  if (x.trim() === "" && y.trim() === "") return null;
  return { type: "Point", coordinates: [readCoordinate(x), readCoordinate(y)] };
}

export function readTable(text: string, answers: Answers): RawLayer {
  const [head, ...rows] = parseRows(text);
  if (!head || rows.length === 0) return refuse({ kind: "no-rows" });
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), head.cells.length);
  if (width < 2) return refuse({ kind: "unknown" });
  const names = nameColumns(head.cells, width);
  const asked = answers.columns;
  const isThere = asked && names.includes(asked.longitude) && names.includes(asked.latitude);
  const columns = isThere ? asked : guessColumns(names);
  const place = new Map(names.map((name, i) => [name, i]));
  const features = rows.map(({ cells, line }): RawFeature => {
    const cell = (name: string) => cells[place.get(name) ?? -1] ?? "";
    return {
      geometry: geometryOf(cell, columns),
      properties: toProperties(names.map((name) => [name, cell(name)])),
      at: line,
    };
  });
  const questions = columns ? [] : [{ kind: "columns", columns: names } as const];
  return { format: "table", features, countedIn: "lines", questions };
}
