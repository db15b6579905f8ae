/** Pages of records with one and ten times the claims and events: how long they are made, and how large they are. */
import { runnerImport } from "vite";
import { megabytes, rounded } from "./numbers.mjs";

const root = process.cwd();

/** Each in a graph of its own: an atlas that has grown stays so. */
export async function measureGrownPages() {
  const rows = [];
  for (const times of [1, 10]) {
    process.env["GROW_TIMES"] = String(times);
    const { importTold } = (await runnerImport("./src/site/languages.ts")).module;
    const { measurePages } = await importTold(root, "tests/bench/pages/grown-pages.ts");
    const { claims, pages, seconds, bytes, largest } = measurePages();
    rows.push({
      "claims and events": `× ${times}`,
      claims,
      pages,
      seconds: rounded(seconds),
      MB: megabytes(bytes),
      largest: `${largest.name}, ${megabytes(largest.bytes)} MB`,
    });
  }
  return { "Pages of records with a grown atlas": rows };
}
