/** A point of the screen, in CSS pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a finger goes before it is meant. */
const least = 48;

/** Which way a finger swiped sideways: to the left is on to the next. */
export function swipeOf(from: Point, to: Point): "next" | "previous" | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) < least || Math.abs(dx) < 1.5 * Math.abs(dy)) return null;
  return dx < 0 ? "next" : "previous";
}
