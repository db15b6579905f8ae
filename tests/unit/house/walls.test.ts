import { describe, expect, test } from "vitest";
import { codeIn } from "../../support/imports.ts";
import { breachesIn, breachesOf, walls } from "../../support/sources/walls.ts";

describe("a room meets another by importing it, and in no other way:", () => {
  test("no file goes round a wall", () => {
    expect(codeIn("src").flatMap(breachesOf)).toEqual([]);
  });

  test.each([
    ["changes the view without an action", "view.setState({ year: 2009 });", "the view's state"],
    ["writes the address itself", 'history.replaceState(null, "", "#a");', "the address"],
    ["hears of Back itself", 'addEventListener("popstate", show);', "the address"],
    ["looks for an element", 'document.querySelector("[role=application]")?.focus();', "element"],
    ["looks for it by its id", 'document.getElementById("map")?.focus();', "element"],
    ["marks the whole page", 'document.documentElement.dataset["map"] = "held";', "element"],
    [
      "hands a component on",
      "export const Drawn = createContext<ComponentType<Props> | null>(null);",
      "a component",
    ],
  ])("a room that %s would be seen", (_, code, wall) => {
    expect(breachesIn("src/stories/reading/Player.ts", code).join()).toContain(wall);
  });

  test("what a room does with its own is no breach", () => {
    const code = 'surface.current?.querySelector("h2")?.focus(); const [state, setState] = use();';
    expect(breachesIn("src/stories/reading/Player.ts", code)).toEqual([]);
  });

  test("every gate is used", () => {
    const gates = walls.filter(({ gate }) => gate.source !== "^$");
    const idle = gates.filter(({ gate }) => !codeIn("src").some((file) => gate.test(file)));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});
