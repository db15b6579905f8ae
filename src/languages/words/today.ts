import { dataDate } from "#atlas/outline/outline.ts";

/**
 * The day by the device's clock (YYYY-MM-DD), for what was seen or made today. A clock that stands
 * before the data were written can only be wrong: then it is the data's own day, the earliest possible.
 */
export function today(): string {
  const now = new Date();
  const day = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  const read = [String(now.getFullYear()).padStart(4, "0"), ...day].join("-");
  return [read, dataDate].sort().at(-1) ?? dataDate;
}
