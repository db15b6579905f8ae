/** The lists of all that happened and of all sources, in groups; where they are too long for a page, each group has its own. */
import { type AtlasEvent, allEvents } from "#atlas/events.ts";
import { sourceIds, sources } from "#atlas/evidence/sources.ts";
import { groupBy } from "#core/group-by.ts";
import { inRows } from "#core/in-rows.ts";
import { yearsOf } from "#core/partial-date.ts";
import { m } from "#languages/compiled/messages.js";
import { sourceGroupWord } from "#languages/words/sources.ts";
import { listPath, singlePaths } from "#share/record-paths.ts";
import { h, link, type Markup } from "#site/pages/markup.ts";
import type { Page } from "#site/pages/page.ts";
import { eventLines } from "#site/pages/parts/events.ts";
import { sourceLine } from "#site/pages/parts/sources.ts";
import { sheetMakers, wayToPart } from "#site/pages/sheets.ts";
import { homeExtent } from "#view/camera/extents.ts";

interface Group<Item> {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
}

interface List<Item> {
  readonly name: "incidents" | "sources";
  readonly title: string;
  readonly lead: string;
  /** Lines that a page can hold. */
  readonly most: number;
  readonly countOf: (items: readonly Item[]) => string;
  readonly show: (items: readonly Item[]) => Markup;
}

function listMakers<Item>(
  { name, title, lead, most, countOf, show }: List<Item>,
  groups: readonly Group<Item>[],
): readonly (() => Page)[] {
  const all = groups.flatMap(({ items }) => items);
  const page = {
    path: singlePaths[name],
    title,
    kicker: countOf(all),
    description: lead,
    lead: [h("p.takeaway", lead)],
    type: "CollectionPage",
    isListed: true,
    picture: null,
    card: { extent: homeExtent },
    view: `page=${name}`,
    claims: [],
  } as const;
  const isWhole = all.length <= most;
  const ways = groups.map((group) =>
    wayToPart(listPath(name, group.id), group.title, countOf(group.items)),
  );
  const parts = isWhole
    ? groups.map(({ items, ...group }) => ({ ...group, content: [show(items)] }))
    : [{ id: "groups", title, content: [h("ul.onwards", ways)] }];
  const groupMakers = groups.flatMap((group) =>
    sheetMakers(listPath(name, group.id), inRows(group.items, most), (items, path) => ({
      ...page,
      path,
      title: m.page_part_of({ name: title, part: group.title }),
      kicker: countOf(group.items),
      lead: [h("p", link(singlePaths[name], title))],
      parts: [{ id: group.id, title: group.title, content: [show(items)] }],
    })),
  );
  return [() => ({ ...page, parts }), ...(isWhole ? [] : groupMakers)];
}

function yearOf({ when }: AtlasEvent): number | null {
  const { from = null, to = null } = when === undefined ? {} : yearsOf(when);
  return from ?? to;
}

export const incidentsMakers = (): readonly (() => Page)[] =>
  listMakers(
    {
      name: "incidents",
      title: m.incidents(),
      lead: m.page_incidents_lead(),
      most: 400,
      countOf: ({ length }) => m.all_kinds({ count: length }),
      show: eventLines,
    },
    [...groupBy(allEvents, yearOf)].map(([year, items]) => ({
      id: String(year ?? "undated"),
      title: year === null ? m.undated() : String(year),
      items,
    })),
  );

export const sourcesMakers = (): readonly (() => Page)[] =>
  listMakers(
    {
      name: "sources",
      title: m.sources(),
      lead: m.sources_lead(),
      most: 800,
      countOf: ({ length }) => m.sources_count({ count: length }),
      show: (ids) => h("ul.source-lines", ids.map(sourceLine)),
    },
    [...groupBy(sourceIds, (id) => sources[id].kind)].map(([kind, items]) => ({
      id: kind,
      title: sourceGroupWord(kind),
      items,
    })),
  );
