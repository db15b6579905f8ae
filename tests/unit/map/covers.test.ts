import { expect, test } from "vitest";
import { coverFeatures, coverSide } from "#map/live/contents/name-features.ts";

test("where a panel lies on the map every point is within a mark that keeps names of cities away", () => {
  const box = { left: 20, top: 700, right: 650, bottom: 771 };
  const marks = coverFeatures([box], ({ x, y }) => [x, y]).map(({ geometry }) =>
    geometry.type === "Point" ? geometry.coordinates : [],
  );
  const half = coverSide / 2;
  const isCovered = (x: number, y: number) =>
    marks.some(
      ([markX = NaN, markY = NaN]) => Math.abs(markX - x) <= half && Math.abs(markY - y) <= half,
    );
  for (let x = box.left; x <= box.right; x += 5)
    for (let y = box.top; y <= box.bottom; y += 5) expect(isCovered(x, y), `${x}, ${y}`).toBe(true);
  for (const [x = NaN, y = NaN] of marks) {
    expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(true);
  }
});
