/** Numbers as Korean sentences have them; tables and charts keep digits alone. */

const steps = [
  [1e12, "조"],
  [1e8, "억"],
  [1e4, "만"],
] as const;

/** A number is one word to the eye: no line ends within it, nor before what it counts. */
const bound = "\u00a0";

/** By ten thousands: "3만 4537", "1억 2000만", "2914". */
export function inTenThousands(value: number): string {
  if (value < 0) return `-${inTenThousands(-value)}`;
  const parts: string[] = [];
  let rest = Math.round(value * 10) / 10;
  for (const [size, word] of steps) {
    const many = Math.floor(rest / size);
    if (many > 0) parts.push(`${many}${word}`);
    rest -= many * size;
  }
  const below = Math.round(rest * 10) / 10;
  if (below > 0 || parts.length === 0) parts.push(String(below));
  return parts.join(bound);
}

/** What is counted stands apart from a word, and close to a digit: "3만 명", "2914명". */
export const beforeCounter = (number: string): string =>
  /[조억만]$/.test(number) ? `${number}${bound}` : number;

/** A written text with its numbers bound: "3만 4537명", "5만 명". */
export const bindNumbers = (text: string): string =>
  text.replace(/(?<=\d[천만억조]) (?=\d|[명원건]|달러|위안|엔)/g, bound);
