import { atlas } from "#atlas/atlas.ts";
import { type AtlasEvent, allEvents } from "#atlas/events.ts";
import { outcomeOf } from "#atlas/outcomes.ts";
import { placesOf, recordOf } from "#atlas/outline/places.ts";
import { m } from "#languages/compiled/messages.js";
import { placeName } from "#languages/words/places.ts";
import { incidentWord } from "#languages/words/terms.ts";
import { countryPath, eventPath, routePath } from "#share/record-paths.ts";
import { h, link, type Markup, type Part } from "#site/pages/markup.ts";
import type { Making, Page } from "#site/pages/page.ts";
import { accountsInWords, eventLines, whenOf } from "#site/pages/parts/events.ts";
import { mapBeside } from "#site/pages/parts/map-beside.ts";
import { sentences } from "#site/pages/parts/sentences.ts";
import { markSign } from "#site/pages/parts/signs.ts";
import { sourcesPart } from "#site/pages/parts/sources.ts";
import { extentOfCountry, homeExtent } from "#view/camera/extents.ts";

/** What happened before and after it in the same country. */
function neighboursOf(event: AtlasEvent): readonly AtlasEvent[] {
  const record = recordOf(event.place);
  const places: readonly string[] = record ? placesOf(record) : [event.place];
  const here = allEvents.filter(({ place }) => places.includes(place));
  const at = here.indexOf(event);
  return here.slice(Math.max(0, at - 2), at + 3).filter((other) => other !== event);
}

function whereOf({ place }: AtlasEvent, station: string | undefined): Markup {
  const record = recordOf(place);
  const name = placeName(place);
  return h("p", [
    record ? link(countryPath(record), name) : h("span", name),
    station && station !== name ? h("span", ` · ${station}`) : "",
  ]);
}

function onwards(event: AtlasEvent): Part {
  const ways = atlas.routes.filter(({ id }) => event.routes?.includes(id));
  const neighbours = neighboursOf(event);
  return {
    id: "neighbours",
    title: m.page_before_and_after(),
    content: [
      ...ways.map(({ id, name }) => h("p", link(routePath(id), name))),
      neighbours.length > 0 ? eventLines(neighbours) : "",
    ],
  };
}

/** Its first account that tells of no violence; where and when it was, if each does. */
function findingOf(event: AtlasEvent): string {
  const open = event.accounts.find(({ contentNote }) => contentNote === undefined);
  return open?.statement ?? `${placeName(event.place)}, ${whenOf(event)}`;
}

export function eventPage(event: AtlasEvent, making: Making): Page {
  const path = eventPath(event.id);
  const station = event.at ? making.geography.stations.get(event.at) : undefined;
  const record = recordOf(event.place);
  return {
    path,
    title: event.headline,
    kicker: `${incidentWord(event.kind)} · ${whenOf(event)}`,
    description: m.page_event({
      place: placeName(event.place),
      date: whenOf(event),
      what: event.headline,
    }),
    lead: [
      whereOf(event, station?.name),
      h("p.quiet", [markSign(outcomeOf(event)), h("span", ` ${accountsInWords(event)}`)]),
    ],
    type: "Article",
    isListed: false,
    event: {
      name: event.headline,
      place: placeName(event.place),
      ...(event.when !== undefined && { when: event.when }),
    },
    picture: record ? () => mapBeside(record, station, making.geography) : null,
    card: {
      finding: findingOf(event),
      extent: record ? extentOfCountry(making.geography, record) : homeExtent,
      ...(record && { country: record }),
      ...(station && { ring: station.position }),
    },
    parts: [
      { id: "accounts", title: m.page_accounts(), content: [sentences(event.accounts, path)] },
      sourcesPart(event.accounts),
      onwards(event),
    ],
    view: `${record ? `country=${record}&` : ""}claim=${event.accounts[0].id}`,
    claims: event.accounts,
  };
}
