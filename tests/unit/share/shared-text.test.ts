import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { sharedText } from "#share/shared-text.ts";
import { parseAddress } from "#view/address/address.ts";

const textOf = (hash: string) => sharedText(parseAddress(hash).state);

describe("what is said with an address", () => {
  test("of a record is its first sentence with who says so", async () => {
    const { title, said } = await textOf("country=LA&year=2013");
    const [sentence, sources] = said.split("\n");
    expect(title).toBe("Laos, 2013");
    expect(sentence).toBe(atlas.records.get("LA")?.takeaway.text);
    expect(sources).toMatch(/^Sources: \S+/);
    expect((await textOf("route=mongolia")).said).toContain("\nSources: ");
  });

  test("of a sentence is that sentence, or the note on it where it tells of violence", async () => {
    const told = atlas.claims.find(({ contentNote }) => contentNote === undefined);
    const hard = atlas.claims.find(({ contentNote }) => contentNote === "violence");
    expect((await textOf(`claim=${told?.id}`)).said).toContain(told?.statement);
    expect((await textOf(`claim=${hard?.id}`)).said).not.toContain(hard?.statement);
  });

  test("of a story is its title and its lead; of a list its name alone", async () => {
    const { title, said } = await textOf("story=through-laos&step=2");
    expect(title).not.toBe("");
    expect(said).toMatch(/\nSources: (.+; ){3}.+; and \d+ more$/);
    expect(await textOf("page=glossary")).toEqual({ title: "Glossary", said: "" });
  });

  test("of the whole map is its finding", async () => {
    expect((await textOf("")).said).toContain(atlas.finding.headline);
  });
});
