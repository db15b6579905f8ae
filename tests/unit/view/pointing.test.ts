/** What a press on the map means: a list, a choice, a record, the answer of a question, or closing. */
import { describe, expect, test } from "vitest";
import { askOnMap } from "#view/asking.ts";
import { inReach } from "#view/hand/in-reach.ts";
import {
  isListed,
  listedPress,
  type MapThing,
  type Press,
  point,
  pointedAt,
  press,
  pressListener,
} from "#view/hand/pointing.ts";
import { createView } from "#view/store.ts";

const route = { kind: "route", id: "mongolia" } as const;
const country = { kind: "country", id: "CN" } as const;
const mark = {
  kind: "incidents",
  id: "cn-beijing",
  place: "CN",
  position: [116.5, 40],
} as const satisfies MapThing;
const at = { x: 0, y: 0 };
const pressed = (things: Press["things"], by: Press["by"]): Press => ({ things, at, by });

describe("what a pointer reaches", () => {
  const near = [
    { thing: route, distance: 5 },
    { thing: mark, distance: 2 },
    { thing: route, distance: 1 },
    { thing: { kind: "route", id: "sea" } as const, distance: 20 },
  ];

  test("is each thing once, the nearest first, and the country last", () => {
    expect(inReach(near, country, "mouse")).toEqual([route, mark, country]);
    expect(inReach(near, null, "touch").map(({ id }) => id)).toEqual([
      "mongolia",
      "cn-beijing",
      "sea",
    ]);
  });
});

describe("a press on the map", () => {
  test("is told of first where it is on a mark, or a finger reaches several things", () => {
    expect(isListed(pressed([mark, country], "mouse"))).toBe(true);
    expect(isListed(pressed([mark], "keys"))).toBe(true);
    expect(isListed(pressed([route, country], "mouse"))).toBe(false);
    expect(isListed(pressed([route, country], "touch"))).toBe(true);
    expect(isListed(pressed([country], "touch"))).toBe(false);
  });

  test("opens the nearest where nobody lists it, a mark its country; on the sea it closes", () => {
    const view = createView("", "light");
    press(view, [route, country], at, "touch");
    expect(view.getState().chosen).toMatchObject({ on: "route", id: "mongolia" });
    press(view, [mark, country], at, "mouse");
    expect(view.getState().chosen).toMatchObject({ on: "country", id: "CN" });
    press(view, [], at, "mouse");
    expect(view.getState().chosen.on).toBe("nothing");
  });

  test("opens nothing where it is listed, and names nothing any more", () => {
    const view = createView("", "light");
    pressListener.set(view, () => true);
    point(view, mark, at);
    expect(pointedAt.get(view)?.thing).toBe(mark);
    press(view, [mark, country], at, "mouse");
    expect(view.getState().chosen.on).toBe("nothing");
    expect(pointedAt.get(view)).toBeNull();
  });

  test("names nothing beside what is listed, until that is closed", () => {
    const view = createView("", "light");
    pressListener.set(view, isListed);
    press(view, [mark, country], at, "mouse");
    expect(listedPress.get(view)?.things).toEqual([mark, country]);
    // A map tells where the pointer rests once more, a moment after the press.
    point(view, mark, at);
    expect(pointedAt.get(view)).toBeNull();
    point(view, country, at);
    expect([pointedAt.get(view), view.getState().hovered]).toEqual([null, null]);
    listedPress.set(view, null);
    point(view, mark, at);
    expect(pointedAt.get(view)?.thing).toBe(mark);
    press(view, [], at, "mouse");
    expect(listedPress.get(view)).toBeNull();
  });

  test("means no mark while a question is asked", () => {
    const view = createView("", "light");
    const told: Press["things"][] = [];
    pressListener.set(view, ({ things }) => told.push(things) > 0);
    const stop = askOnMap(view, "country", () => {});
    press(view, [mark, country], at, "mouse");
    stop();
    press(view, [mark, country], at, "mouse");
    expect(told).toEqual([[country], [mark, country]]);
  });
});
