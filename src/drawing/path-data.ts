import type { Line } from "./frame.ts";

/** A number of tenths as SVG writes it shortest: `12.5`, `-.3`, `7`. */
function writeTenths(tenths: number): string {
  const text = String(tenths / 10);
  if (text.startsWith("0.")) return text.slice(1);
  return text.startsWith("-0.") ? `-${text.slice(2)}` : text;
}

/** Numbers need a space between them only where they would run together. */
function join(numbers: readonly string[]): string {
  return numbers.reduce((text, number, i) => {
    const previous = numbers[i - 1] ?? "";
    const apart =
      i === 0 || number.startsWith("-") || (number.startsWith(".") && previous.includes("."));
    return apart ? text + number : `${text} ${number}`;
  }, "");
}

const tenths = (value: number) => Math.round(value * 10);

/** One decimal, as attributes have it. */
export const tenth = (value: number) => tenths(value) / 10;

/** Two decimals, for the widths of fine lines. */
export const hundredth = (value: number) => Math.round(value * 100) / 100;

function writeLine(line: Line, closed: boolean): string {
  const steps: string[] = [];
  let at: { x: number; y: number } | undefined;
  let start = "";
  for (const point of line) {
    const next = { x: tenths(point.x), y: tenths(point.y) };
    if (!at) start = `M${join([writeTenths(next.x), writeTenths(next.y)])}`;
    else if (next.x !== at.x || next.y !== at.y)
      steps.push(writeTenths(next.x - at.x), writeTenths(next.y - at.y));
    at = next;
  }
  if (steps.length === 0) return "";
  return `${start}l${join(steps)}${closed ? "z" : ""}`;
}

/** The `d` of a path: relative steps of a tenth of a pixel. Steps add up; they do not drift. */
export function pathData(lines: readonly Line[], closed = false): string {
  return lines.map((line) => writeLine(line, closed)).join("");
}
