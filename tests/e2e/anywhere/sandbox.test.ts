/** In a frame that forbids files and printing nothing is said that is not so, and the full page's address is given. */
import { expect, inject, test } from "vitest";
import { SandboxedPage } from "../../support/hosts/sandboxed-page.ts";

const noFiles = "forbids it to save files, and nothing was saved";

test("where nobody says what is forbidden, it is said what it means if no file comes", async () => {
  const framed = await SandboxedPage.open("page=data", "other site");
  expect(await framed.addressAfter("If no file comes")).toBe(`${inject("site")}#page=data`);
});

test("a figure, data, a handout and a story of one's own are not said to be saved: they lead to the full page", async () => {
  const framed = await SandboxedPage.open("country=LA&year=2013", "same site");
  await framed.press("Make a picture");
  await framed.press("Save SVG");
  expect(await framed.addressAfter(noFiles)).toBe(`${inject("site")}#country=LA&year=2013`);
  await framed.press("Close the figure");
  await framed.goTo("page=data");
  expect(await framed.addressAfter(noFiles)).toBe(`${inject("site")}#page=data`);
  await framed.goTo("story=mongolia&step=1&page=handout");
  await framed.press("Print");
  expect(await framed.addressAfter("forbids it to print")).toContain("story=mongolia");
  await framed.goTo("country=LA&page=stories");
  await framed.press(/^Slides/);
  await framed.choose("One PDF, a page a step");
  expect(await framed.addressAfter(noFiles)).toBe(`${inject("site")}#page=stories`);
  await framed.press("New story");
  await framed.press("Add this view");
  await framed.press(/^Save as a file/);
  expect(await framed.addressAfter(noFiles)).toMatch(/#told=[\w-]+$/);
});
