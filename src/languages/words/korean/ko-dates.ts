/** Spans of time as Korean writes them: what both ends share is said once. */

/** "2004년 7월 27일" and "2004년 8월 3일" are "2004년 7월 27일~8월 3일"; "1996년" and "2025년", "1996~2025년". */
export function spanInKorean(from: string, to: string): string {
  const [first, second] = [from.split(" "), to.split(" ")];
  const differs = first.findIndex((word, place) => word !== second[place]);
  const left = first.length === second.length ? second.slice(Math.max(differs, 0)) : second;
  return `${from}~${left.join(" ")}`.replace(/([년월일])~(\d+)\1/, "~$2$1");
}
