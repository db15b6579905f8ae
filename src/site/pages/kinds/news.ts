/** What is new: every change of the data, release by release and record by record. */

import { stories } from "virtual:stories";
import { atlas } from "#atlas/atlas.ts";
import { sourceIds } from "#atlas/evidence/sources.ts";
import { outline } from "#atlas/outline/outline.ts";
import { groupBy } from "#core/group-by.ts";
import { historyOfReleases } from "#geo/releases/publish-releases.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { guardedSentence } from "#languages/words/terms.ts";
import { claimPath } from "#share/claim-paths.ts";
import {
  countryPath,
  feedPath,
  routePath,
  singlePaths,
  sourcePath,
  storyPath,
  topicPath,
} from "#share/record-paths.ts";
import { atTop, h, link, type Markup, type Part } from "#site/pages/markup.ts";
import type { Page } from "#site/pages/page.ts";
import { homeExtent } from "#view/camera/extents.ts";

type Release = ReturnType<typeof historyOfReleases>[number];
type Changed = Release["changed"][number];

interface Line extends Changed {
  readonly isNew: boolean;
}

/** The day of a release, from its name. */
const dayOfRelease = (id: string): string => id.slice(0, 10);

const records = new Map<string, readonly [path: string, name: string]>([
  ...[...atlas.records.values()].map(
    ({ id, name }) => [`country ${id}`, [countryPath(id), name]] as const,
  ),
  ...atlas.routes.map(({ id, name }) => [`route ${id}`, [routePath(id), name]] as const),
  ...Object.values(outline.topics).map(
    ({ id, name }) => [`topic ${id}`, [topicPath(id), name]] as const,
  ),
  ...stories.map(({ id, title }) => [`story ${id}`, [storyPath(id), title]] as const),
]);

const claimOf = (what: string) => atlas.claimById.get(what.replace(/^claim\//, ""));

/** Where a thing is told in full, as far as it has a place of its own. */
function pathOf(what: string): string | undefined {
  const claim = claimOf(what);
  if (claim) return claimPath(claim);
  const source = sourceIds.find((id) => what === `source/${id}`);
  return source && sourcePath(source);
}

/** Without words: an account of violence, behind its note. */
function wordsOf({ what, is }: Line): string {
  const claim = claimOf(what);
  return is || (claim ? guardedSentence(claim) : what);
}

const headingOf = ({ isNew }: Line) =>
  isNew ? m.release_added_heading() : m.release_changed_heading();

function lineOf(line: Line): Markup {
  const path = pathOf(line.what);
  const [words, { was }] = [wordsOf(line), line];
  return h("li.sentence", [
    h("p.said", [h("b", `${headingOf(line)}: `), path ? link(path, words) : h("span", words)]),
    was ? h("p.caveat", [h("span", `${m.release_before()} `), h("span", { lang: "en" }, was)]) : "",
  ]);
}

const linesOf = ({ changed, added }: Release): readonly Line[] => [
  ...changed.map((line) => ({ ...line, isNew: false })),
  ...added.map((line) => ({ ...line, isNew: true })),
];

/** Lines under the record in which each is read first. */
function byRecord(release: Release): readonly Markup[] {
  const groups = groupBy(linesOf(release), ({ of: [first = ""] }) => first);
  return [...groups].flatMap(([record, own]) => {
    const [path, name] = records.get(record) ?? [singlePaths.elsewhere, m.page_elsewhere()];
    return [h("h3", link(path, name)), h("ul.sentences", own.map(lineOf))];
  });
}

const countOf = ({ changed, added, gone }: Release) => changed.length + added.length + gone.length;

function titleOf({ from, to }: Release): string {
  const [first, last] = [dayOfRelease(from), dayOfRelease(to)];
  return first === last
    ? m.news_version({ date: writeDate(last) })
    : m.news_between({ from: writeDate(first), to: writeDate(last) });
}

const partOf = ({ from }: Release) => `since-${from}`;

/** The releases in which something is told differently, the newest first, as a feed tells of them. */
export const releaseNews = () =>
  historyOfReleases()
    .filter(countOf)
    .map((release) => ({
      name: `${release.from}-${release.to}`,
      day: dayOfRelease(release.to),
      title: titleOf(release),
      part: partOf(release),
      lines: linesOf(release).map((line) => `${headingOf(line)}: ${wordsOf(line)}`),
    }));

function releasePart(release: Release): Part {
  const { from, to, gone } = release;
  return {
    id: partOf(release),
    title: titleOf(release),
    content: [
      h("p.quiet", m.news_releases({ from, to })),
      gone.length > 0 ? h("p", m.news_gone({ count: gone.length })) : "",
      ...byRecord(release),
    ],
  };
}

/** What an editor said of each version of the data. */
const versionPart = ({ version, changes }: (typeof atlas.changes)[number]): Part => ({
  id: `version-${version}`,
  title: writeDate(version),
  content: [
    h(
      "ul",
      changes.map((change) => h("li", change)),
    ),
  ],
});

export const newsPage = (): Page => ({
  path: singlePaths.news,
  title: m.news(),
  kicker: "",
  description: m.news_lead(),
  lead: [
    h("p.takeaway", m.news_lead()),
    h("p", h("a", { href: atTop(feedPath), type: "application/atom+xml" }, m.news_feed())),
  ],
  type: "CollectionPage",
  isListed: true,
  picture: null,
  card: { extent: homeExtent },
  parts: [
    ...historyOfReleases().filter(countOf).map(releasePart),
    ...atlas.changes.map(versionPart),
  ],
  view: "page=data",
  claims: [],
});
