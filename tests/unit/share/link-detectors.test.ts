/** Programs for mail, chat and the web that make links of addresses take ours whole. */
import fc from "fast-check";
import { LinkifyIt } from "linkify-it";
import { find } from "linkifyjs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { recordAddress } from "#share/record-address.ts";
import { parseAddress } from "#view/address/address.ts";
import { addressForOthers, addressToCite, pageAddress } from "#view/address/page-address.ts";
import { writtenViews } from "../../support/addresses/old-addresses.ts";

const linkify = new LinkifyIt();

/** What each takes for the links of a text. */
const detectors = {
  "linkify-it": (text: string) => linkify.match(text)?.map(({ url }) => url) ?? [],
  linkifyjs: (text: string) => find(text, "url").map(({ href }) => href),
} as const;

/** How people write an address into a text. */
const around = [
  (address: string) => address,
  (address: string) => `See ${address}.`,
  (address: string) => `It is told of (${address}), and elsewhere.`,
  (address: string) => `"${address}"!`,
  (address: string) => `Have you seen ${address}? I have.`,
  (address: string) => `${address}, then\nmore`,
];

beforeEach(() => {
  vi.stubGlobal("location", new URL("https://atlas.example/maps/"));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const isCut = (address: string) =>
  Object.entries(detectors).flatMap(([name, linksIn]) =>
    around
      .map((write) => write(address))
      .filter((text) => linksIn(text).join(" ") !== address)
      .map((text) => `${name}: ${text}`),
  );

test.each(writtenViews)("#%s is a link to its end, shared and cited", (hash) => {
  const { state } = parseAddress(hash);
  expect(isCut(addressForOthers(state))).toEqual([]);
  expect(isCut(addressToCite(state))).toEqual([]);
  expect(isCut(recordAddress(hash))).toEqual([]);
});

test("so is an address that holds a story, whatever sign that ends in", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w-]{8,200}$/), (packed) => {
      const address = pageAddress(`told=${packed}`);
      expect(isCut(address)).toEqual([]);
      const read = parseAddress(new URL(address).hash);
      expect(read).toEqual(parseAddress(`told=${packed}`));
      expect(read.notices).toEqual([]);
    }),
  );
});

test.each(Object.entries(detectors))(
  "%s does cut what it takes for the text's own",
  (_, linksIn) => {
    const cut = "https://atlas.example/maps/#incidents=CN,";
    expect(linksIn(`See ${cut} and more`)).not.toEqual([cut]);
  },
);
