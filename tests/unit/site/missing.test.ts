/** Addresses of pages that were cut off, or that something stands behind. */
import { expect, test } from "vitest";
import { pagesMeant } from "#app/missing/pages-meant.ts";
import { pages } from "../../support/pages/written-pages.ts";

const paths = pages.map(({ path }) => path);
const site = "https://atlas.example/of/many/";

test.each([
  ["country/lao", ["country/laos/"]],
  ["country/laos/).", ["country/laos/"]],
  ["country/laos/inciden", ["country/laos/"]],
  ["route/mong", ["route/mongolia/"]],
  ["source/wikipedia-2024/q", ["source/wikipedia-2024/"]],
  ["topic/r", ["topic/returns/"]],
  ["source/wikipedia-20", ["source/wikipedia-2024/"]],
  ["country/south-k", ["country/south-korea/"]],
  ["event/", ["contents/"]],
  ["nothing-of-ours", []],
  ["wp-admin/index.php", []],
])("%s may have meant %j", (asked, meant) => {
  const found = pagesMeant(`${site}${asked}`, paths);
  expect([...found].sort()).toEqual(meant.map((path) => `${site}${path}`).sort());
});
