/** Addresses as other programs leave them: mended where that is sure, else said. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mendedAddress } from "#app/missing/mended-address.ts";
import { formatAddress, parseAddress } from "#view/address/address.ts";
import { readEmbedTitle } from "#view/address/embed-address.ts";

const laos = "country=LA&year=2013";

test.each([
  ["encoded as a whole", "#country%3DLA%26year%3D2013"],
  ["encoded twice", "#country%253DLA%2526year%253D2013"],
  ["its own # encoded", "#%23country=LA&year=2013"],
  ["a second #", "##country=LA&year=2013"],
  ["behind a path or a bang", "#!/country=LA&year=2013"],
  ["= encoded in one part", "#country%3DLA&year=2013"],
  ["& encoded", "#country=LA%26year=2013"],
  ["& encoded twice", "#country=LA%2526year=2013"],
  ["& as HTML writes it", "#country=LA&amp;year=2013"],
  ["& as HTML writes it twice", "#country=LA&amp;amp;year=2013"],
  ["& as HTML writes it, encoded", "#country=LA&amp%3Byear=2013"],
  ["& as HTML numbers it", "#country=LA&#38;year=2013"],
  ["with the full stop of a sentence", "#country=LA&year=2013."],
  ["in brackets and quotes", "#country=LA&year=2013”)."],
  ["in a tag", "#country=LA&year=2013%22%3Ehere%3C/a%3E"],
  ["with a mark for readers behind it", "#country=LA&year=2013?utm_source=mail&utm_id=7"],
  ["with marks for readers among it", "#utm_source=a&country=LA&fbclid=x&year=2013"],
  ["with blanks and signs without a shape", "#%20country=L%E2%80%8BA&%20year=20%0A13"],
  ["as mail writes =", "#country=3DLA&year=3D2013"],
  ["in capitals", "#COUNTRY=la&YEAR=2013"],
  ["with half an escape at its end", "#country=LA&year=2013%"],
  ["with half a sign at its end", "#country=LA&year=2013%EB%8"],
  ["with another # behind it", "#country=LA&year=2013#top"],
])("%s: %s is mended", (_, hash) => {
  const { state, notices } = parseAddress(hash);
  expect([formatAddress(state), notices]).toEqual([laos, []]);
});

test("a value of many parts is mended too", () => {
  const hash = "#incidents=CN%253Barrest%2Creturn%3B2002-2012&route=Laos-Thailand&told=AAAA BBBB_.";
  const { state, notices } = parseAddress(hash);
  expect(formatAddress(state)).toBe(
    "route=laos-thailand&incidents=CN,arrest,return,2002-2012&told=AAAABBBB_",
  );
  expect(notices).toEqual([]);
});

test.each([
  ["#country=L", "unknown-country", "L"],
  ["#country=", "cut-address", "country"],
  ["#country=%EB%8", "cut-address", "country"],
  ["#countr", "cut-address", "countr"],
  ["#c", "cut-address", "c"],
  ["#country=LA&yea", "cut-address", "yea"],
  ["#country=LA&amp;year", "cut-address", "year"],
  ["#country=LA&year=201", "bad-value", "201"],
  ["#route=laos-thailan", "unknown-route", "laos-thailan"],
  ["#country=LA&at=105,20,", "bad-value", "105,20,"],
  ["#told=AAA", "broken-story", "AAA"],
  ["#strip=arrivals-t", "bad-value", "arrivals-t"],
  ["#page=sources&on=hrw-20", "bad-value", "hrw-20"],
  ["#returns=", "cut-address", "returns"],
])("%s, cut in its last sign, is said: %s", (hash, kind, value) => {
  const { notices } = parseAddress(hash);
  expect(notices).toMatchObject([{ kind, value }]);
});

test.each(["", "#", "#&", "#utm_source=mail&fbclid=x", "#country=LA&", "#top"])(
  "%s asks for nothing more, and nothing is said",
  (hash) => {
    expect(parseAddress(hash).notices).toEqual([]);
  },
);

test("the title of a frame comes through the same mending", () => {
  expect(readEmbedTitle("#country=LA&amp;title=Nine%20%26%20one%EB%8")).toBe("Nine & one");
  expect(readEmbedTitle("#country%3DLA%26title%3DNine")).toBe("Nine");
  expect(readEmbedTitle("#title=%ED%83%88%EB%B6%81%EB%AF%BC%EC")).toBe("탈북민");
});

describe("# that became a part of a path", () => {
  const site = "https://atlas.example/maps/";
  test.each([
    [`${site}%23country=LA&year=2013`, `${site}#country=LA&year=2013`],
    [`${site}%2523country%253DLA`, `${site}#country%253DLA`],
    [`${site}embed.html%23story=mongolia`, `${site}embed.html#story=mongolia`],
    [`${site}?utm_source=mail%23country=LA`, `${site}?utm_source=mail#country=LA`],
    [`${site}%23`, `${site}#`],
  ])("%s leads to %s", (address, meant) => {
    expect(mendedAddress(address)).toBe(meant);
  });

  test("is left where it is one", () => {
    for (const address of [site, `${site}#country=LA`, `${site}#title=a%23b=c`, `${site}c%23/page`])
      expect(mendedAddress(address), address).toBeNull();
  });

  test("leads nowhere else, and is mended at once", () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        const meant = mendedAddress(address);
        if (meant === null) return;
        expect(new URL(meant).origin).toBe(new URL(address).origin);
        expect(mendedAddress(meant)).toBeNull();
      }),
    );
  });
});
