/** What is new, for programs that look for it: an Atom feed, an entry for each release and each version of the data. */

import { language } from "virtual:language";
import { x } from "xastscript";
import { atlas } from "#atlas/atlas.ts";
import { dataDate } from "#atlas/outline/outline.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { feedPath, singlePaths } from "#share/record-paths.ts";
import { releaseNews } from "#site/pages/kinds/news.ts";
import type { Site } from "#site/pages/site.ts";
import { subject } from "#subject/subject.ts";

/** A name that stays where the site moves: it is no address. */
const nameOf = (what: string) => `urn:x-${subject.fileName}:${language}:${what}`;

const time = (day: string) => `${day}T00:00:00Z`;

export function writeFeed({ address }: Site): string {
  const at = (path: string) => address(path).replace(/^@\//, "./");
  const versions = atlas.changes.map(({ version, changes }) => ({
    name: version,
    day: version,
    title: m.news_version({ date: writeDate(version) }),
    part: `version-${version}`,
    lines: changes,
  }));
  const entries = [...releaseNews(), ...versions].map(({ name, day, title, part, lines }) =>
    x("entry", [
      x("id", nameOf(name)),
      x("title", title),
      x("updated", time(day)),
      x("link", { rel: "alternate", href: at(`${singlePaths.news}#part-${part}`) }),
      x("content", { type: "text" }, lines.join("\n\n")),
    ]),
  );
  const feed = x("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language }, [
    x("id", nameOf("changes")),
    x("title", `${m.title()}: ${m.news()}`),
    x("updated", time(dataDate)),
    x("author", [x("name", m.title())]),
    x("link", { rel: "self", type: "application/atom+xml", href: at(feedPath) }),
    x("link", { rel: "alternate", type: "text/html", href: at(singlePaths.news) }),
    ...entries,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(feed)}\n`;
}
