/** Numbers as Korean sentences have them; tables and charts keep digits alone. */

const steps = [
  [1e12, "조"],
  [1e8, "억"],
  [1e4, "만"],
] as const;

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
  return parts.join(" ");
}

/** What is counted stands apart from a word, and close to a digit: "3만 명", "2914명". */
export const beforeCounter = (number: string): string =>
  /[조억만]$/.test(number) ? `${number} ` : number;
