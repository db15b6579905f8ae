import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { firstChoice, writeEmbed } from "#share/embedding/embed-choice.ts";
import { isOnlyHere, writeSnippet } from "#share/embedding/embed-snippet.ts";
import { frameNameIn } from "#share/embedding/frame-name.ts";
import {
  embeddedState,
  formatEmbedAddress,
  isFitted,
  readEmbedTheme,
  readEmbedTitle,
} from "#view/address/embed-address.ts";

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

describe("the ways in which a view stands in another page", () => {
  const top = "https://atlas.example/map/";
  const view = {
    address: `${top}country/laos/#year=2013`,
    explorer: `${top}#country=LA&year=2013`,
    picture: `${top}country/laos/card.png`,
  };
  const choice = { ...firstChoice, title: 'A "b"</a><iframe>' };
  beforeEach(() => {
    vi.stubGlobal("location", new URL(top));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("are a frame that fits, one of a fixed height, and a picture alone", () => {
    const fitted = writeEmbed(view, choice, "Laos");
    const frame = writeEmbed(view, { ...choice, kind: "frame" }, "Laos");
    const picture = writeEmbed(view, { ...choice, kind: "picture" }, "Laos");
    const tags = (code: string) => [...code.matchAll(/<(\w+)[ >]/g)].map(([, tag]) => tag);
    expect(tags(fitted)).toEqual(["div", "a", "img", "iframe", "script"]);
    expect(tags(frame)).toEqual(["iframe"]);
    expect(tags(picture)).toEqual(["a", "img"]);
    expect(fitted).toContain(picture);
    expect(picture).toContain(`href="${view.address}"`);
    expect(isFitted(new URL(readAttributes(frame)["src"] ?? "").hash)).toBe(false);
    expect(fitted).toContain("&amp;fit=1&amp;title=");
  });

  test("are in the language and the colours that were chosen", () => {
    const { src = "" } = readAttributes(
      writeEmbed(view, { ...choice, kind: "frame", tag: "ko", theme: "dark" }, "Laos"),
    );
    expect(src).toMatch(`${top}ko/embed.html#country=LA&year=2013&theme=dark&title=`);
    expect(readEmbedTheme(new URL(src).hash)).toBe("dark");
    expect(readEmbedTheme("#theme=print")).toBeNull();
    const picture = writeEmbed(view, { ...choice, kind: "picture", tag: "ko" }, "Laos");
    expect(picture).toContain(`href="${top}ko/country/laos/#year=2013"`);
    expect(picture).toContain(`src="${top}ko/country/laos/card.png"`);
  });

  test("give the whole screen only where that was allowed", () => {
    const frame = { ...choice, kind: "frame" } as const;
    expect(writeEmbed(view, frame, "Laos")).toContain("allowfullscreen");
    expect(writeEmbed(view, { ...frame, mayFillScreen: false }, "Laos")).not.toContain(
      "fullscreen",
    );
  });
});

describe("the title in a frame's address", () => {
  const plain = { title: "", theme: null, isFitted: false };

  test("comes back as it was given, beside the view", () => {
    const title = 'Nine & "one" = #10';
    const hash = formatEmbedAddress("country=LA&year=2013", { ...plain, title });
    expect(readEmbedTitle(`#${hash}`)).toBe(title);
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
    expect(formatEmbedAddress(hash, plain)).toBe("country=LA");
  });
});

describe("a frame in the other language", () => {
  const at = (hash: string) => `https://atlas.example/#${hash}`;

  test.each([
    ["country=LA&year=2013", "북한을 떠나는 길: 라오스, 2013년 – 남으로 가는 먼 길"],
    ["year=1890", "북한을 떠나는 길 – 남으로 가는 먼 길"],
    ["story=through-laos", "지도와 함께 들려주는 이야기 – 남으로 가는 먼 길"],
  ])("of #%s is called %s", async (hash, name) => {
    expect(await frameNameIn("ko", at(hash))).toBe(name);
  });

  test("is called the same as ever in this one", async () => {
    const name = "Leaving North Korea: Laos, 2013 – The Long Way South";
    expect(await frameNameIn("en", at("country=LA&year=2013"))).toBe(name);
  });
});
