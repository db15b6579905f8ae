import { atlas } from "#atlas/atlas.ts";
import { type Table, tables } from "#atlas/numbers/tables.ts";
import { release } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { contentOf, meaningOf } from "#languages/words/tables.ts";
import { singlePaths } from "#share/record-paths.ts";
import { h, link, type Markup } from "#site/pages/markup.ts";
import type { Page } from "#site/pages/page.ts";
import { homeExtent } from "#view/camera/extents.ts";

const file = (name: string, words: string): Markup =>
  h("li", [link(`data/${name}`, name), h("span", ` ${words}`)]);

const files: readonly Markup[] = [
  file("atlas.json", m.data_atlas()),
  file("routes.geojson", m.data_routes()),
  file("stories.json", m.data_stories()),
  ...tables.map((table) =>
    file(`${table.name}.csv`, `${contentOf(table)} ${m.data_rows({ count: table.rows.length })}`),
  ),
  file("README.md", m.data_readme()),
  file("datapackage.json", m.data_package()),
  file("CITATION.cff", m.data_citation()),
];

const columnsOf = ({ name, columns }: Table): readonly Markup[] => [
  h("h3", { id: `columns-${name}`, translate: "no" }, `${name}.csv`),
  h("table.numbers", { ariaLabelledBy: `columns-${name}` }, [
    h(
      "tbody",
      Object.entries(columns).map(([column, meaning]) =>
        h("tr", [h("th", { scope: "row", translate: "no" }, column), h("td", meaningOf(meaning))]),
      ),
    ),
  ]),
];

/** What can be downloaded, what its columns mean, under which licence and version. */
export const dataPage = (): Page => ({
  path: singlePaths.data,
  title: m.data(),
  kicker: "",
  description: m.data_lead({ version: release }),
  lead: [h("p.takeaway", m.data_lead({ version: release }))],
  type: "Dataset",
  isListed: true,
  picture: null,
  card: { extent: homeExtent },
  parts: [
    { id: "files", title: m.data(), content: [h("ul", [...files]), h("p", m.data_withheld())] },
    { id: "columns", title: m.data_dictionary(), content: tables.flatMap(columnsOf) },
    {
      id: "changes",
      title: m.data_changes(),
      content: [
        h(
          "ul",
          atlas.changes.map(({ version, changes }) =>
            h("li", [h("b", version), h("span", ` ${changes.join(" ")}`)]),
          ),
        ),
      ],
    },
  ],
  view: "page=data",
  claims: [],
});
