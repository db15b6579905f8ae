import { describe, expect, test } from "vitest";
import { coveredBy } from "#app/plate/on-map/insets.ts";

const map = { left: 400, top: 56, right: 1280, bottom: 656 };
const start = { left: 0, top: 56, right: 400, bottom: 800 };

describe("what panels cover of the map", () => {
  test("is nothing where they lie beside it, though lines and rounding let them overlap a little", () => {
    const years = { left: 400, top: 654, right: 1280, bottom: 800 };
    expect(coveredBy([start, years], map)).toEqual({ left: 0, bottom: 0 });
    expect(coveredBy([{ ...start, right: 401 }], map)).toEqual({ left: 0, bottom: 0 });
  });

  test("is what lies on it: a panel from its left edge, a sheet from its foot", () => {
    expect(coveredBy([{ ...start, right: 460 }], { ...map, left: 0 })).toEqual({
      left: 460,
      bottom: 0,
    });
    const phone = { left: 0, top: 0, right: 390, bottom: 844 };
    const sheet = { left: 0, top: 544, right: 390, bottom: 844 };
    expect(coveredBy([sheet], phone)).toEqual({ left: 0, bottom: 300 });
  });
});
