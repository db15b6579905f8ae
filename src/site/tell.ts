/** Run by the build alone: the subject in one language, as the text of modules. */
import type { OutlineData, OutlineEvent } from "#atlas/outline/outline-data.ts";
import { sortKey } from "#core/partial-date.ts";
import { anchors } from "#geo/anchors.ts";
import closeUp from "#geo/close-up.json" with { type: "json" };
import { releaseId } from "#geo/releases/release-id.ts";
import { type SourceText, type Told, toldIn } from "#model/told.ts";
import { type Facts, facts } from "#subject/facts.ts";
import { stories } from "#subject/stories/stories.ts";
import { moduleOf } from "./module-of.ts";

type Tell = (text: SourceText) => string;

/** What the data are called as they stand, in every language; what was said of changes is none of them. */
function presentRelease(): string {
  const { changes, ...data } = facts;
  return releaseId(changes[0].version, { ...data, stories, anchors });
}

/** Every fact, as `virtual:atlas`. */
export const tellFacts = (tell: Tell): string => moduleOf(toldIn(facts, tell));

/** The events, newest first, with every place that their accounts concern. */
function eventsIn({ events, claims }: Told<Facts>): OutlineData["events"] {
  const byId = new Map<string, (typeof claims)[number]>(claims.map((claim) => [claim.id, claim]));
  const key = ({ when }: OutlineEvent) => (when === undefined ? 0 : sortKey(when));
  const outlined = events.map(({ headline: _, accounts, differ: __, ...event }): OutlineEvent => {
    const told = accounts.flatMap((id) => byId.get(id) ?? []);
    const places = new Set(told.flatMap(({ place, alsoPlaces = [] }) => [place, ...alsoPlaces]));
    places.delete(event.place);
    return { ...event, alsoPlaces: [...places] };
  });
  return outlined.sort((a, b) => key(b) - key(a));
}

function outlineOf(told: Told<Facts>): OutlineData {
  const { claims, records, routes, topics, sources, storyTitles, waterNames, changes } = told;
  const bearing = new Set<string>(
    routes.flatMap(({ legs, history }) => [...legs.flatMap((leg) => leg.claims), ...history]),
  );
  const dated = claims.filter(({ id, when }) => bearing.has(id) && when !== undefined);
  const read = claims.filter(({ kind }) => kind === "term" || kind === "work");
  return {
    records: records.map(({ id, name, roles, stances }) => ({
      ...{ id, name, roles },
      stances: stances.map(({ period, stance }) => ({ period, stance })),
    })),
    routes: routes.map(({ id, name, label, legs, history }) => ({
      id,
      name,
      label,
      legs,
      history,
    })),
    events: eventsIn(told),
    topics,
    dates: Object.fromEntries(dated.map(({ id, when }) => [id, when])),
    entries: [...Object.keys(sources), ...read.map(({ id }) => id)],
    ...{ storyTitles, waterNames },
    dataDate: changes[0].version,
    release: presentRelease(),
  };
}

/** The facts without their sentences, as `virtual:outline`. */
export const tellOutline = (tell: Tell): string => moduleOf(outlineOf(toldIn(facts, tell)));

/** Every story, as `virtual:stories`. */
export const tellStories = (tell: Tell): string => moduleOf({ stories: toldIn(stories, tell) });

/** What the stations, and the cities that are shown close up alone, are called, as `virtual:anchors`. */
export const tellAnchors = (tell: Tell): string => {
  const names = Object.entries(anchors).map(([id, { name }]) => [id, tell(name)]);
  const cities = closeUp.cities.map(({ name }) => [name.en, tell(name)]);
  return moduleOf({ names: Object.fromEntries(names), cities: Object.fromEntries(cities) });
};
