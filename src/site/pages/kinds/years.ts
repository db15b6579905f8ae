import { claimById } from "#atlas/atlas.ts";
import { chronicleOf } from "#atlas/chronicle.ts";
import { type AtlasEvent, allEvents } from "#atlas/events.ts";
import { isDatedTo, isUndated } from "#atlas/numbers/in-year.ts";
import { allSeries, pointsIn, type TimeSeries } from "#atlas/numbers/series.ts";
import { groupBy } from "#core/group-by.ts";
import { m } from "#languages/compiled/messages.js";
import { writeSpan } from "#languages/words/dates.ts";
import { writeCounted } from "#languages/words/figures.ts";
import { seriesTitle, writePoint, writeYearValue } from "#languages/words/series.ts";
import { claimPath } from "#share/claim-paths.ts";
import { seriesPath, singlePaths } from "#share/record-paths.ts";
import { h, link, type Markup, type Part } from "#site/pages/markup.ts";
import type { Page } from "#site/pages/page.ts";
import { eventLines } from "#site/pages/parts/events.ts";
import { cites } from "#site/pages/parts/sentences.ts";
import { yearsChart } from "#site/pages/parts/years-chart.ts";
import { homeExtent } from "#view/camera/extents.ts";
import { stripYears } from "#view/strip/strip.ts";

interface Span {
  readonly from: number;
  readonly to: number;
}

const pointsOf = ({ points, others }: TimeSeries, year: number) => [
  ...pointsIn(points, year),
  ...pointsIn(others, year),
];

function isAlike(series: TimeSeries, year: number, before: number): boolean {
  const [told, then] = [pointsOf(series, year), pointsOf(series, before)];
  return told.length === then.length && told.every((point, at) => point === then[at]);
}

/** Years of which the same is told, one after the other: a number for several years stands in one row. */
function spansOf(series: TimeSeries): readonly Span[] {
  const spans: Span[] = [];
  for (const year of stripYears) {
    const last = spans.at(-1);
    if (pointsOf(series, year).length === 0) continue;
    if (last?.to === year - 1 && isAlike(series, year, last.to))
      spans[spans.length - 1] = { from: last.from, to: year };
    else spans.push({ from: year, to: year });
  }
  return spans;
}

function rowOf(series: TimeSeries, span: Span): Markup {
  const { to: year } = span;
  const points = pointsIn(series.points, year);
  const others = pointsIn(series.others, year);
  return h("tr", [
    h("th", { scope: "row" }, writeSpan(span)),
    h("td.number", writeYearValue(series, year)),
    h("td", cites(points.map(({ claims: [first] }) => claimById(first)))),
    h(
      "td",
      others.map((point) =>
        h("span", [link(claimPath(claimById(point.claims[0])), writePoint(point)), " "]),
      ),
    ),
  ]);
}

function seriesTable(series: TimeSeries): Markup {
  return h("table.numbers", [
    h("caption", seriesTitle(series)),
    h("thead", [
      h(
        "tr",
        [m.year(), m.number(), m.sources(), m.other_sources()].map((name) =>
          h("th", { scope: "col" }, name),
        ),
      ),
    ]),
    h(
      "tbody",
      spansOf(series).map((span) => rowOf(series, span)),
    ),
  ]);
}

/** Incidents that stand beside what else was happening in a year; the list of them has all. */
const most = 12;

function incidentsIn(events: readonly AtlasEvent[]): readonly Markup[] {
  if (events.length === 0) return [];
  const more = events.length - most;
  return [
    eventLines(events.slice(0, most)),
    more > 0
      ? h("p.home", link(singlePaths.incidents, m.page_more_incidents({ count: more })))
      : "",
  ];
}

/** A year: what was happening, and its incidents. */
function yearPart(year: number): Part {
  const told = chronicleOf(year);
  const events = allEvents.filter((event) => isDatedTo(event, year));
  return {
    id: String(year),
    title: String(year),
    content: [
      h("p.said", told?.text ?? m.nothing_dated({ year })),
      told ? h("p", cites(told.claims.map(claimById))) : "",
      ...incidentsIn(events),
      h("p.home", link(`#year=${year}`, m.page_open_explorer())),
    ],
  };
}

const claimsOfSeries = ({ points, others }: TimeSeries) => [
  ...new Set([...points, ...others].flatMap(({ claims }) => claims.map(claimById))),
];

/** Every year, and the way to every series of numbers. */
export function yearsPage(): Page {
  const undated = allEvents.filter(isUndated);
  return {
    path: singlePaths.years,
    title: m.years(),
    kicker: "",
    description: m.years_page_lead(),
    lead: [h("p.takeaway", m.page_years_lead())],
    type: "Article",
    isListed: true,
    picture: null,
    card: { extent: homeExtent },
    parts: [
      { id: "series", title: m.numbers(), content: [seriesList()] },
      ...stripYears.map(yearPart).reverse(),
      {
        id: "undated",
        title: m.undated_incidents({ count: undated.length }),
        content: incidentsIn(undated),
      },
    ],
    view: "page=years",
    claims: [
      ...new Set(stripYears.flatMap((year) => chronicleOf(year)?.claims.map(claimById) ?? [])),
    ],
  };
}

/** Years of which none is called the highest. */
const fewYears = 5;

const seriesList = (): Markup =>
  h(
    "ul.onwards",
    [...groupBy(allSeries, ({ definition }) => definition)].map(([definition, alike]) =>
      h("li", [
        h(
          "span",
          alike.flatMap((series, at) => [
            at === 0 ? "" : " · ",
            link(seriesPath(series.id), seriesTitle(series)),
          ]),
        ),
        h("p", definition),
      ]),
    ),
  );

/** The year of a table in which the most were counted; nothing where it has few, or counts in shares. */
function mostOf({ form, points }: TimeSeries): string {
  const years = points.filter(({ from, to, unit }) => from === to && unit !== "percent");
  if (form === "dots" || years.length < fewYears) return "";
  const [first, ...others] = years.toSorted((a, b) => b.high - a.high);
  if (!first || first.high === others[0]?.high) return "";
  return m.card_most({ value: writeCounted(first), year: first.to });
}

/** A series of numbers: its chart, and each number with its sources. */
const seriesPage = (series: TimeSeries): Page => ({
  path: seriesPath(series.id),
  title: seriesTitle(series),
  kicker: m.years(),
  description: series.definition,
  lead: [h("p.takeaway", series.definition), yearsChart(series)],
  type: "Article",
  isListed: true,
  picture: null,
  card: { series, finding: [mostOf(series), series.definition].filter(Boolean).join(" ") },
  parts: [
    { id: "numbers", title: m.numbers(), content: [seriesTable(series)] },
    { id: "others", title: m.page_other_series(), content: [seriesList()] },
  ],
  view: `strip=${series.id}`,
  claims: claimsOfSeries(series),
});

export const seriesMakers = (): readonly (() => Page)[] =>
  allSeries.map((series) => () => seriesPage(series));
