/** The site told in a language that is made from English: where an English word is left, it was not told. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { TrialSite } from "../support/hosts/trial-site.ts";

const pages = [
  "",
  "country=CN",
  "country=KR&year=2009",
  "country=LA",
  "route=laos-thailand",
  "returns=1",
  "year=1987",
  "claim=cn-policy-no-refugee-status",
  "country=CN&vs=LA",
  "page=years",
  "page=sources",
  "page=glossary",
  "page=works",
  "page=data",
  "page=disagreements",
  "page=incidents",
  "page=accessibility",
  "page=stories",
  "story=mongolia",
  "story=mongolia&present=1",
];

let site: TrialSite;

beforeAll(async () => {
  site = await TrialSite.open();
});
afterAll(() => site.close());

test.each(pages)("not one English word is left at “%s”", async (hash) => {
  await site.goTo(hash);
  expect(await site.wordsLeft()).toEqual([]);
});

test.each(["Make a picture", "Share"])("nor in the dialog “%s”", async (button) => {
  await site.goTo("country=LA");
  await site.openDialog(button);
  if (button === "Make a picture") await site.showsPicture();
  expect(await site.wordsLeft()).toEqual([]);
});

test("nor in a frame, nor where there is nothing at an address", async () => {
  await site.follow("embed.html#country=LA");
  expect(await site.wordsLeft()).toEqual([]);
  await site.follow("404.html");
  expect(await site.wordsLeft()).toEqual([]);
});
