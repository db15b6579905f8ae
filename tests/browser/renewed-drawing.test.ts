/** A drawing that is drawn anew is painted again only where it has changed. */
import { afterEach, describe, expect, test } from "vitest";
import { readDrawing, renewDrawing } from "#drawing/put-drawing.ts";

const drawing = (width: number, ...groups: readonly string[]) =>
  readDrawing(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}">${groups
      .map((at) => `<g><circle cx="${at}"/></g>`)
      .join("")}</svg>`,
  );

const frame = document.createElement("div");

afterEach(() => frame.replaceChildren());

describe("a drawing in the place of another", () => {
  test("keeps the groups that are the same, wherever the drawing has been moved to", () => {
    const before = drawing(10, "1", "2", "3");
    frame.replaceChildren(before);
    before.setAttribute("style", "transform: translate(3px, 4px)");
    const [first, second, third] = before.children;
    const standing = renewDrawing(frame, before, drawing(10, "1", "5", "3"));
    expect(standing).toBe(before);
    expect(frame.children).toHaveLength(1);
    expect([...standing.children].map((group) => group.innerHTML)).toEqual(
      [...drawing(10, "1", "5", "3").children].map((group) => group.innerHTML),
    );
    expect(standing.children[0]).toBe(first);
    expect(standing.children[1]).not.toBe(second);
    expect(standing.children[2]).toBe(third);
  });

  test("takes its place whole where it is of another size, or has another number of groups", () => {
    for (const next of [drawing(20, "1", "2"), drawing(10, "1")]) {
      const before = drawing(10, "1", "2");
      frame.replaceChildren(before);
      expect(renewDrawing(frame, before, next)).toBe(next);
      expect([...frame.children]).toEqual([next]);
    }
  });
});
