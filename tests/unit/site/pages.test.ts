import { toHtml } from "hast-util-to-html";
import { HtmlValidate } from "html-validate";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { release } from "#atlas/outline/outline.ts";
import { homeOf } from "#share/claim-paths.ts";
import { recordAddress } from "#share/record-address.ts";
import { releaseNews } from "#site/pages/kinds/news.ts";
import { h } from "#site/pages/markup.ts";
import { sentence } from "#site/pages/parts/sentences.ts";
import { parseAddress } from "#view/address/address.ts";
import { writtenViews } from "../../support/addresses/old-addresses.ts";
import {
  addressesIn,
  files,
  htmlOf,
  idsOf,
  jsonLdOf,
  markdownOf,
  pages,
  textOf,
  written,
  writtenThere,
} from "../../support/pages/written-pages.ts";

const paths = pages.map(({ path }) => path);

describe("the page of a record", () => {
  test("is there once for each", () => {
    expect(new Set(paths).size).toBe(paths.length);
  });

  test("tells every sentence of its record, in HTML and in Markdown", () => {
    const plain = (text: string) => text.replace(/[\\*_\s]/g, "");
    const lacking = pages.flatMap(({ path, claims, isListed }) => {
      const [text, markdown] = [textOf(path), isListed ? plain(markdownOf(path)) : ""];
      return claims
        .filter(({ statement }) => !text.includes(statement))
        .map(({ id }) => `${path} lacks ${id}`)
        .concat(
          claims
            .filter(({ statement }) => isListed && !markdown.includes(plain(statement)))
            .map(({ id }) => `${path}index.md lacks ${id}`),
        );
    });
    // The disagreements and the years name what they rest on, and lead to it.
    expect(lacking.filter((each) => !/^(years|contents)\//.test(each))).toEqual([]);
  });

  test("gives every sentence a place of its own with all its sources", () => {
    const homeless = atlas.claims.filter((claim) => !idsOf(homeOf(claim)).has(claim.id));
    expect(homeless.map(({ id }) => id)).toEqual([]);
  });

  test("is never too large to fetch", () => {
    const large = paths
      .map((path) => ({ path, size: Buffer.byteLength(htmlOf(path)) }))
      .filter(({ size }) => size > 200_000);
    expect(large).toEqual([]);
  });

  test("leads on from where a sentence stood before its country's page was divided", () => {
    for (const claim of atlas.claims) {
      const [, country] = /^(country\/[\w-]+\/)[\w-]+\//.exec(homeOf(claim)) ?? [];
      if (country) expect(idsOf(country).has(claim.id), claim.id).toBe(true);
    }
  });

  test("has one heading that names it, a title, a description and a picture for links", () => {
    for (const path of paths) {
      expect(htmlOf(path).match(/<h1[ >]/g), path).toHaveLength(1);
      expect(htmlOf(path), path).toMatch(/<title>[^<]{3,}<\/title>/);
      expect(htmlOf(path), path).toMatch(/<meta name="description" content="[^"]{8,}"/);
      expect(htmlOf(path), path).toMatch(/<meta property="og:image:alt" content="[^"]{2,}"/);
    }
    const laos = htmlOf("country/laos/");
    expect(laos).toContain('<meta property="og:image" content="../../country/laos/card.png">');
    expect(laos).toContain('<meta property="og:image:width" content="1200">');
  });

  test("runs nothing but what opens a view that its address asks for", () => {
    const scripts = paths.filter((path) =>
      /<script(?! type="application\/ld\+json"| src="(\.\.\/)+open-view\.js")| on\w+=| style=/.test(
        htmlOf(path),
      ),
    );
    expect(scripts).toEqual([]);
  });

  test("is valid HTML", async () => {
    const validate = new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: { "long-title": "off", "no-trailing-whitespace": "off", "require-sri": "off" },
    });
    // One of each kind: what they are made of is the same.
    const some = [...new Map(paths.map((path) => [path.split("/")[0], path])).values()];
    const reports = await Promise.all(
      some.map((path) => validate.validateString(htmlOf(path), path)),
    );
    const faults = reports.flatMap(({ results }) =>
      results.flatMap(({ filePath, messages }) =>
        messages.map(
          ({ ruleId, message, line, column }) =>
            `${filePath} ${line}:${column} ${ruleId}: ${message}`,
        ),
      ),
    );
    expect([...new Set(faults)].slice(0, 40)).toEqual([]);
  });
});

describe("something that is wrong", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test("is told to the form of the build at every sentence, with its id and the release alone", () => {
    expect(htmlOf("country/laos/")).not.toContain("Something is wrong here");
    vi.stubEnv("REPORT_TO", "https://forms.example/?what={claim}&of={release}");
    const claim = atlas.claims.find((each) => homeOf(each) === "country/laos/");
    const told = claim ? toHtml(h(null, sentence(claim))) : "";
    expect(told).toContain(`href="https://forms.example/?what=${claim?.id}&#x26;of=${release}"`);
    expect(told).toContain("Something is wrong here");
  });
});

describe("links", () => {
  const others = /^(ko\/.*|assets\/pages\.css|icon\.svg|open-view\.js)$/;
  const isThere = (path: string) =>
    written.has(path) || written.has(`${path}index.html`) || files.has(path) || others.test(path);
  const marks = new Map(paths.map((path) => [path, idsOf(path)]));

  test("all lead to a page, a file or a view that there is", () => {
    const broken = paths.flatMap((path) =>
      addressesIn(path)
        .filter(({ host }) => host === "atlas.example")
        .filter((address) => {
          const target = decodeURI(address.pathname.slice(1));
          if (target === "") return parseAddress(address.hash).notices.length > 0;
          const mark = decodeURIComponent(address.hash.slice(1));
          return !isThere(target) || (mark !== "" && marks.get(target)?.has(mark) !== true);
        })
        .map((address) => `${path} -> ${address.pathname}${address.hash}`),
    );
    expect(broken.slice(0, 20)).toEqual([]);
  });

  test("name no host, so that the site works from any folder", () => {
    expect(htmlOf("country/laos/")).toContain('href="../../route/');
    expect(htmlOf("country/laos/")).not.toContain("atlas.example");
    expect(htmlOf("country/laos/")).not.toContain("@/");
  });
});

describe("an address that is shared", () => {
  beforeEach(() => {
    vi.stubGlobal("location", new URL("https://atlas.example/"));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("is that of a page that there is, and opens the same view behind it", () => {
    const views = new Map(pages.map(({ path, view }) => [path, view]));
    for (const [hash] of writtenViews) {
      const { pathname, hash: rest } = new URL(recordAddress(hash));
      const path = pathname.slice(1);
      if (path === "") continue;
      const view = views.get(path);
      expect(view, hash).toBeDefined();
      const asked = rest === "#map" ? "" : `&${rest.slice(1)}`;
      expect(parseAddress(`${view}${asked}`), hash).toEqual(parseAddress(hash));
    }
  });

  test.each([
    ["country=LA&year=2013", "country/laos/#year=2013"],
    ["country=LA", "country/laos/#map"],
    ["route=mongolia&leg=2", "route/mongolia/#leg=2"],
    ["country=LA&route=laos-thailand", "country/laos/#route=laos-thailand"],
    ["story=through-laos&step=2", "story/through-laos/#step=2"],
    ["page=glossary", "glossary/#map"],
    ["year=2013", "#year=2013"],
    ["country=LA&claim=la-2013-nine", /^event\/[\w-]+\/#country=LA$/],
  ])("of #%s is %s", (hash, address) => {
    const shared = recordAddress(hash).replace("https://atlas.example/", "");
    if (typeof address === "string") expect(shared).toBe(address);
    else expect(shared).toMatch(address);
  });
});

describe("what is new", () => {
  test("is told version by version, in a page and in a feed that leads to it", () => {
    const feed = written.get("feed.xml") ?? "";
    for (const { version, changes } of atlas.changes) {
      expect(idsOf("news/").has(`part-version-${version}`)).toBe(true);
      expect(feed).toContain(`href="./news/#part-version-${version}"`);
      for (const change of changes) expect(textOf("news/")).toContain(change);
    }
    const entries = feed.match(/<entry>/g) ?? [];
    expect(entries).toHaveLength(atlas.changes.length + releaseNews().length);
    // What the standard asks of each.
    for (const part of ["id", "title", "updated"])
      expect(feed.match(new RegExp(`<${part}[ >]`, "g"))).toHaveLength(entries.length + 1);
    expect(feed).toContain("<author><name>The Long Way South</name></author>");
    expect(htmlOf("country/laos/")).toContain('type="application/atom+xml"');
  });

  test("may be shown in a frame by other sites, where the address is known", () => {
    const said: unknown = JSON.parse(writtenThere.get("country/laos/oembed.json") ?? "{}");
    expect(said).toMatchObject({
      version: "1.0",
      type: "rich",
      thumbnail_url: "https://atlas.example/map/country/laos/card.png",
      html: expect.stringContaining('src="https://atlas.example/map/embed.html#country=LA"'),
    });
    expect(writtenThere.get("country/laos/index.html")).toContain(
      'href="https://atlas.example/map/country/laos/oembed.json"',
    );
    expect(written.has("country/laos/oembed.json")).toBe(false);
  });
});

describe("programs", () => {
  test("read what each page is and what it rests on", () => {
    for (const { path, title, claims } of pages) {
      const said = jsonLdOf(path);
      expect(said, path).toMatchObject({ "@context": "https://schema.org", name: title });
      for (const part of ["@type", "description", "license", "inLanguage", "isPartOf"])
        expect(said[part], `${path} ${part}`).toBeTruthy();
      if (claims.length > 0) expect(said["citation"], path).not.toHaveLength(0);
    }
    expect(jsonLdOf("data-files/")["distribution"]).toBeTruthy();
  });

  test("are told the whole address where it is known, and none where it is not", () => {
    const laos = writtenThere.get("country/laos/index.html");
    expect(laos).toContain('<link rel="canonical" href="https://atlas.example/map/country/laos/">');
    expect(laos).toContain('hreflang="ko" href="https://atlas.example/map/ko/country/laos/"');
    expect(writtenThere.get("robots.txt")).toContain(
      "Sitemap: https://atlas.example/map/sitemap.xml",
    );
    const sitemap = writtenThere.get("sitemap.xml") ?? "";
    for (const path of paths)
      expect(sitemap).toContain(`<loc>https://atlas.example/map/${path}</loc>`);
    expect(htmlOf("country/laos/")).not.toContain("canonical");
    expect(written.has("sitemap.xml")).toBe(false);
  });

  test("find the Markdown copy of every page that is listed", () => {
    const listed = pages.filter(({ isListed }) => isListed);
    const list = written.get("llms.txt") ?? "";
    for (const { path } of listed) expect(list).toContain(`(${path}index.md)`);
  });
});
