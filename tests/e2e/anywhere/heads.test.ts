import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";

const answerOf = (path: string) => fetch(new URL(path, inject("site")));

const pages = ["", "index.html", "embed.html", "404.html", "country/china/", "route/vietnam/"];

test.each([...pages, ...pages.map((path) => `ko/${path}`)])(
  "/%s says within its first 1,024 bytes how its letters are written, as browsers ask",
  async (path) => {
    const bytes = new Uint8Array(await (await answerOf(path)).arrayBuffer());
    expect(new TextDecoder().decode(bytes.slice(0, 1024))).toMatch(/<meta charset="utf-8"\s*\/?>/i);
  },
);

test.each(readdirSync("dist-single").filter((name) => name.endsWith(".html")))(
  "%s, which no host tells of, says so as well, and its policy before anything runs",
  (name) => {
    const bytes = readFileSync(`dist-single/${name}`);
    const text = bytes.toString("utf8");
    expect(bytes.subarray(0, 1024).toString("latin1")).toMatch(/<meta charset="utf-8"\s*\/?>/i);
    expect(text.indexOf("Content-Security-Policy")).toBeGreaterThan(0);
    expect(text.indexOf("Content-Security-Policy")).toBeLessThan(text.indexOf("<script"));
  },
);

test.each(["", "index.html", "ko/", "ko/index.html"])(
  "/%s runs one script within it, which its policy and its host's know by its text",
  async (path) => {
    const answer = await answerOf(path);
    const html = await answer.text();
    const within = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)];
    const hashes = within.map(([, text = ""]) =>
      createHash("sha256").update(text).digest("base64"),
    );
    expect(hashes).toHaveLength(1);
    const host = answer.headers.get("content-security-policy") ?? "";
    const own =
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    for (const policy of [host, own.replaceAll("&#39;", "'")])
      expect(policy).toContain(`; script-src 'self' 'sha256-${hashes[0]}';`);
  },
);
