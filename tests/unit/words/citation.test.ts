import { describe, expect, test } from "vitest";
import { citationFormats, cite } from "#languages/words/citing/citation.ts";

const cited = {
  title: "China",
  address: "https://example.org/#country=CN",
  version: "2026-11-22",
  accessed: new Date(2026, 10, 23, 12),
};

describe("citations", () => {
  test.each(citationFormats)("%s holds title, address, version and day of access", (format) => {
    const text = cite(format, cited);
    expect(text).toContain("China");
    expect(text).toContain("https://example.org/#country=CN");
    expect(text).toContain("The Long Way South");
    expect(text).toMatch(/2026-11-22|2026,\s*11,\s*22|2026\D+11\D+22/);
    expect(text).toMatch(/23 Nov|November 23|2026-11-23|2026\/11\/23|2026,\s*11,\s*23/);
  });

  test("follow the styles' own order and marks", () => {
    expect(cite("APA", cited)).toBe(
      "The Long Way South. (2026). China (Version 2026-11-22) [Interactive atlas]. Retrieved November 23, 2026, from https://example.org/#country=CN",
    );
    expect(cite("MLA", cited)).toBe(
      "“China.” The Long Way South, version 2026-11-22, https://example.org/#country=CN. Accessed 23 Nov 2026.",
    );
    expect(cite("RIS", cited)).toMatch(/^TY {2}- ELEC\n[\s\S]*\nER {2}- $/);
    expect(JSON.parse(cite("CSL-JSON", cited))[0].accessed["date-parts"]).toEqual([[2026, 11, 23]]);
  });

  test("a title with marks of BibTeX or with line breaks does no harm", () => {
    expect(cite("BibTeX", { ...cited, title: "50 % {of} a_b\nand \\more" })).toContain(
      "title = {50 \\% of a\\_b and more},",
    );
    expect(cite("RIS", { ...cited, title: "one\nER  - two" })).toContain("TI  - one ER - two");
  });
});
