/** Brings features and texts to the atlas' precision: what is left passes the harm check. */
import type { OwnFeature, Value } from "#own/reading/reading.ts";
import { latestDate, reasonOfCell, textOfValue } from "./check-features.ts";
import { coarsenGeometry } from "./coarsen-geometry.ts";
import { type HarmReason, leftOut } from "./finding.ts";
import { findInText } from "./text-rules.ts";

/** A text without what it gives away; where a piece stays suspicious, without all of it. */
export function coarsenText(text: string): string {
  let left = "";
  let from = 0;
  for (const { start, end } of findInText(text)) {
    if (end <= from) continue;
    left += text.slice(from, Math.max(from, start)) + leftOut;
    from = end;
  }
  left += text.slice(from);
  return findInText(left).length === 0 ? left : leftOut;
}

/** What is no map, but JSON: every text in it. */
export function coarsenJson(value: unknown): unknown {
  if (typeof value === "string") return coarsenText(value);
  if (Array.isArray(value)) return value.map(coarsenJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [coarsenText(name), coarsenJson(each)]),
  );
}

function coarsenValue(column: string, value: Value, reason: HarmReason | null): Value {
  if (reason === "fine-column") return null;
  if (reason === "time-of-day") return latestDate(column, textOfValue(value));
  if (reason) return leftOut;
  const text = textOfValue(value);
  const left = coarsenText(text);
  return left === text ? value : left;
}

/** The names of columns, none twice. */
function coarsenNames(columns: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const column of columns) {
    const name = coarsenText(column);
    names.push(names.includes(name) ? `${name} ${names.length + 1}` : name);
  }
  return names;
}

/** A place with a date that is too fresh loses its place; the date then stands alone. */
export function coarsen(features: readonly OwnFeature[], day: string): readonly OwnFeature[] {
  return features.map(({ geometry, properties, at }) => {
    const cells = Object.entries(properties).map(([column, value]) => {
      const text = textOfValue(value);
      const reason = text.trim() === "" ? null : reasonOfCell({ column, text, geometry, day });
      return { column, value, reason };
    });
    const isFresh = cells.some(({ reason }) => reason === "recent-date");
    const shape = geometry && !isFresh ? coarsenGeometry(geometry) : null;
    const names = coarsenNames(cells.map(({ column }) => column));
    const left = cells.map(({ column, value, reason }, i): [string, Value] => [
      names[i] ?? column,
      coarsenValue(column, value, reason === "recent-date" ? null : reason),
    ]);
    return { geometry: shape, properties: Object.fromEntries(left), at };
  });
}
