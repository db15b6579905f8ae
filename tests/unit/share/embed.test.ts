import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOnlyHere, writeSnippet } from "#share/embed-snippet.ts";
import { embeddedState, formatEmbedAddress, readEmbedTitle } from "#view/address/embed-address.ts";

/** As a browser reads the attributes of a tag in double quotes. */
function readAttributes(html: string): Record<string, string> {
  const tag = /^<iframe ([^<>]*)><\/iframe>$/.exec(html)?.[1] ?? "";
  const entities: Record<string, string> = { amp: "&", quot: '"', lt: "<", gt: ">" };
  return Object.fromEntries(
    [...tag.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
      name,
      value.replace(/&(\w+);/g, (_, entity: string) => entities[entity] ?? ""),
    ]),
  );
}

describe("the code for another page", () => {
  test("carries any title and address through HTML unchanged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.webFragments(), (name, hash) => {
        const address = `https://atlas.example/embed.html#${hash}`;
        const size = { width: null, height: 480 };
        const read = readAttributes(writeSnippet({ address, name, size }));
        expect([read["src"], read["title"]]).toEqual([address, name]);
      }),
    );
  });

  test("lets the frame do no more than run, and keeps its size in bounds", () => {
    const code = writeSnippet({
      address: "https://atlas.example/embed.html",
      name: "A map",
      size: { width: 12, height: 99_999 },
    });
    const { sandbox, referrerpolicy, loading, width, height } = readAttributes(code);
    expect(sandbox).not.toContain("allow-same-origin");
    expect({ referrerpolicy, loading, width, height }).toEqual({
      referrerpolicy: "no-referrer",
      loading: "lazy",
      width: "280",
      height: "2000",
    });
    expect(code).not.toContain("style=");
  });

  test("is known to be of no use to others from a file or this machine", () => {
    for (const address of [
      "file:///atlas/index.html",
      "http://localhost:4173/",
      "http://127.0.0.1/",
    ])
      expect(isOnlyHere(address), address).toBe(true);
    expect(isOnlyHere("https://atlas.example/")).toBe(false);
  });
});

describe("the title in a frame's address", () => {
  test("comes back as it was given, beside the view", () => {
    const hash = formatEmbedAddress("country=LA&year=2013", 'Nine & "one" = #10');
    expect(readEmbedTitle(`#${hash}`)).toBe('Nine & "one" = #10');
    expect(embeddedState(hash)).toMatchObject({
      chosen: { on: "country", id: "LA" },
      year: 2013,
    });
  });

  test("is one line of at most 120 characters, whatever the address holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const title = readEmbedTitle(`title=${encodeURIComponent(text.toWellFormed())}`);
        expect([...(title ?? "")].length).toBeLessThanOrEqual(120);
        expect(title ?? "none").not.toMatch(/[\p{Cc}\p{Cf}]|^\s|\s$|^$/u);
      }),
    );
    expect(readEmbedTitle("title=a%0A%E2%80%AEb")).toBe("a b");
    expect(readEmbedTitle(`title=${"x".repeat(121)}`)).toBe(`${"x".repeat(119)}…`);
    expect(readEmbedTitle("title=a%E0%A4%A")).toBe("a");
    expect(readEmbedTitle("country=LA")).toBeNull();
  });

  test("leaves what lies over the map on the full page out of the frame", () => {
    const hash = "country=LA&page=sources&claim=la-2013-nine&vs=TH&present=1";
    expect(formatEmbedAddress(hash, "")).toBe("country=LA");
  });
});
