/** Values of the address that are more than a word: how they are read and written. */
import { incidentKinds } from "#model/model.ts";
import { recordIds } from "#subject/places.ts";
import { routeIds } from "#subject/route-ids.ts";
import { subject } from "#subject/subject.ts";
import { type Camera, everyIncident, type IncidentFilter, type Versus } from "#view/state.ts";

export const { first: firstYear, last: lastYear } = subject.years;
/** Closer up than the last zoom nothing more would be shown: it could endanger people. */
export const zoomLimits = { min: 0.5, max: 6 } as const;
/** Addresses from when the map came closer open at the last zoom. */
const closestEver = 7;

export function memberOf<T extends string>(ids: readonly T[], value: string): T | undefined {
  return ids.find((id) => id === value);
}

export function readCamera(value: string): Camera | undefined {
  const match =
    /^(-?\d{1,3}(?:\.\d{1,6})?),(-?\d{1,2}(?:\.\d{1,6})?),(\d{1,2}(?:\.\d{1,6})?)$/.exec(value);
  if (!match) return undefined;
  const [longitude, latitude, zoom] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const inRange =
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 85 &&
    zoom >= zoomLimits.min &&
    zoom <= closestEver;
  return inRange ? { longitude, latitude, zoom: Math.min(zoom, zoomLimits.max) } : undefined;
}

const round = (value: number) => String(Number(value.toFixed(2)));

export const writeCamera = ({ longitude, latitude, zoom }: Camera): string =>
  [longitude, latitude, zoom].map(round).join(",");

export function readYear(value: string): number | undefined {
  const year = /^\d{4}$/.test(value) ? Number(value) : Number.NaN;
  return year >= firstYear && year <= lastYear ? year : undefined;
}

/** As it was written once: `CN;arrest,return;2002-2012`, of which each part may be empty. */
function readOldIncidents(value: string): IncidentFilter | undefined {
  const [place = "", kinds = "", years = "", ...rest] = value.split(";");
  const span = /^(\d{4})?(?:-(\d{4})?)?$/.exec(years);
  const known = kinds
    .split(",")
    .filter(Boolean)
    .map((kind) => memberOf(incidentKinds, kind));
  const at = memberOf(recordIds, place);
  if (rest.length > 0 || !span || known.includes(undefined) || (place !== "" && !at))
    return undefined;
  const year = (text: string | undefined) => (text === undefined ? null : Number(text));
  return {
    place: at ?? null,
    kinds: [...new Set(known.filter((kind) => kind !== undefined))],
    from: year(span[1]),
    to: year(span[2]),
  };
}

const spans = /^(?:(\d{4})-(\d{4})|since-(\d{4})|until-(\d{4}))$/;

/** `CN,arrest,return,2002-2012`: a place, kinds, years, of which any may be missing. */
export function readIncidents(value: string): IncidentFilter | undefined {
  if (value.includes(";")) return readOldIncidents(value);
  let read: IncidentFilter = everyIncident;
  for (const part of value.split(",")) {
    const [place, kind] = [memberOf(recordIds, part), memberOf(incidentKinds, part)];
    const span = spans.exec(part);
    if (place) read = { ...read, place };
    else if (kind) read = { ...read, kinds: [...new Set([...read.kinds, kind])] };
    else if (span) {
      const [from, to] = [span[1] ?? span[3], span[2] ?? span[4]];
      read = { ...read, from: from ? Number(from) : null, to: to ? Number(to) : null };
    } else return undefined;
  }
  return read;
}

function writeSpan(from: number | null, to: number | null): string {
  if (from === null) return to === null ? "" : `until-${to}`;
  return to === null ? `since-${from}` : `${from}-${to}`;
}

/** Without signs at which programs for mail and chat end a link. */
export const writeIncidents = ({ place, kinds, from, to }: IncidentFilter): string =>
  [place ?? "", ...kinds, writeSpan(from, to)].filter(Boolean).join(",");

/** A place, a route or a year. */
export function readVersus(value: string): Versus | undefined {
  const year = readYear(value);
  if (year !== undefined) return { kind: "year", year };
  const country = memberOf(recordIds, value.toUpperCase());
  if (country) return { kind: "country", id: country };
  const route = memberOf(routeIds, value);
  return route && { kind: "route", id: route };
}

export const writeVersus = (versus: Versus): string =>
  versus.kind === "year" ? String(versus.year) : versus.id;

/** Legs and steps are counted from 1 in the address. */
export function readOrdinal(value: string): number | undefined {
  return /^[1-9]\d?$/.test(value) ? Number(value) - 1 : undefined;
}

export const writeOrdinal = (place: number | null): string | null =>
  place === null ? null : String(place + 1);
