/** A report of something wrong tells the project's form of the data, and of nothing else. */
import { describe, expect, test } from "vitest";
import { formAddress, type Report } from "#share/form-address.ts";

const report: Report = {
  title: "Something is wrong: la-2013-nine",
  claims: "la-2013-nine",
  release: "2026-11-28-0123abcd",
  text: "Sentence: la-2013-nine\nRelease of the data: 2026-11-28-0123abcd",
};

describe("what is wrong is reported", () => {
  test("in a letter", () => {
    const { protocol, pathname, searchParams } = new URL(formAddress("us@atlas.example", report));
    expect([protocol, pathname]).toEqual(["mailto:", "us@atlas.example"]);
    expect(Object.fromEntries(searchParams)).toEqual({ subject: report.title, body: report.text });
  });

  test("in an issue, beside what its address says already", () => {
    const { origin, pathname, searchParams } = new URL(
      formAddress("https://code.example/us/atlas/issues/new?template=wrong.md", report),
    );
    expect(origin + pathname).toBe("https://code.example/us/atlas/issues/new");
    expect(Object.fromEntries(searchParams)).toEqual({
      template: "wrong.md",
      title: report.title,
      body: report.text,
    });
  });

  test("in a form that says where claim and release go", () => {
    const form = "https://forms.example/f?entry.1={claim}&entry.2={release}";
    const { searchParams } = new URL(formAddress(form, { ...report, claims: "a-1, b&2" }));
    expect(Object.fromEntries(searchParams)).toEqual({
      "entry.1": "a-1, b&2",
      "entry.2": report.release,
    });
  });
});
