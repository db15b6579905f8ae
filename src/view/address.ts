/**
 * The codec between the view and the address's hash (see design: addresses). Defaults are left out,
 * unknown keys are ignored, a bad value falls back alone with a notice; nothing throws.
 */
import { incidentKinds } from "#model/model.ts";
import { recordIds } from "#subject/places.ts";
import { routeIds } from "#subject/route-ids.ts";
import { subject } from "#subject/subject.ts";
import { type AddressPart, mendedValues, readParts } from "./mend-address.ts";
import {
  type AddressedState,
  type Camera,
  defaultAddressed,
  type IncidentFilter,
  type Notice,
  pages,
  type Versus,
} from "./state.ts";

export interface ParsedAddress {
  readonly state: AddressedState;
  readonly notices: readonly Notice[];
}

export const { first: firstYear, last: lastYear } = subject.years;
export const zoomLimits = { min: 0.5, max: 7 } as const;

function memberOf<T extends string>(ids: readonly T[], value: string): T | undefined {
  return ids.find((id) => id === value);
}

function parseCamera(value: string): Camera | undefined {
  const match =
    /^(-?\d{1,3}(?:\.\d{1,6})?),(-?\d{1,2}(?:\.\d{1,6})?),(\d{1,2}(?:\.\d{1,6})?)$/.exec(value);
  if (!match) return undefined;
  const [longitude, latitude, zoom] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const inRange =
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 85 &&
    zoom >= zoomLimits.min &&
    zoom <= zoomLimits.max;
  return inRange ? { longitude, latitude, zoom } : undefined;
}

function parseYear(value: string): number | undefined {
  const year = /^\d{4}$/.test(value) ? Number(value) : Number.NaN;
  return year >= firstYear && year <= lastYear ? year : undefined;
}

const slug = /^[a-z0-9-]{2,80}$/;

/** A story packed into the address: base64url. */
const packed = /^[\w-]{8,8000}$/;

/** A story of the reader's own, kept on this device. */
const ownStory = /^my-[a-z0-9-]{2,40}$/;

/** `CN;arrest,return;2002-2012`: a place, kinds, years; each part may be empty. */
function parseIncidents(value: string): IncidentFilter | undefined {
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

function formatIncidents({ place, kinds, from, to }: IncidentFilter): string {
  const years = from === null && to === null ? "" : `${from ?? ""}-${to ?? ""}`;
  return `${place ?? ""};${kinds.join(",")};${years}`.replace(/;+$/, "");
}

/** A place, a route or a year. */
function parseVersus(value: string): Versus | undefined {
  const year = parseYear(value);
  if (year !== undefined) return { kind: "year", year };
  const country = memberOf(recordIds, value.toUpperCase());
  if (country) return { kind: "country", id: country };
  const route = memberOf(routeIds, value);
  return route && { kind: "route", id: route };
}

/** Legs and steps are counted from 1 in the address. */
function parseOrdinal(value: string): number | undefined {
  return /^[1-9]\d?$/.test(value) ? Number(value) - 1 : undefined;
}

type Reader = (value: string) => Partial<AddressedState> | undefined;

const readers: Readonly<Record<string, Reader>> = {
  country: (value) => wrap("country", memberOf(recordIds, value.toUpperCase())),
  route: (value) => wrap("route", memberOf(routeIds, value)),
  leg: (value) => wrap("leg", parseOrdinal(value)),
  returns: (value) => wrap("returns", value === "1" ? true : undefined),
  claim: (value) => wrap("claim", slug.test(value) ? value : undefined),
  page: (value) => wrap("page", memberOf(pages, value)),
  on: (value) => wrap("at", slug.test(value) ? value : undefined),
  incidents: (value) => wrap("incidents", parseIncidents(value)),
  year: (value) => wrap("year", parseYear(value)),
  strip: (value) => wrap("series", slug.test(value) ? value : undefined),
  vs: (value) => wrap("versus", parseVersus(value)),
  at: (value) => wrap("camera", parseCamera(value)),
  story: (value) => wrap("story", slug.test(value) ? value : undefined),
  told: (value) => wrap("told", packed.test(value) ? value : undefined),
  step: (value) => wrap("step", parseOrdinal(value)),
  present: (value) => wrap("presenting", value === "1" ? true : undefined),
  make: (value) => wrap("making", ownStory.test(value) ? value : undefined),
  hide: (value) => {
    const ids = value.split(",").map((part) => memberOf(routeIds, part));
    const known = ids.filter((id) => id !== undefined);
    return known.length === ids.length ? { hiddenRoutes: [...new Set(known)] } : undefined;
  },
  lang: (value) => wrap("language", memberOf(["en"], value)),
};

function wrap<K extends keyof AddressedState>(
  key: K,
  value: AddressedState[K] | undefined,
): Partial<AddressedState> | undefined {
  if (value === undefined) return undefined;
  const part: Partial<AddressedState> = {};
  return { ...part, [key]: value };
}

const noticeKinds: Readonly<Record<string, Notice["kind"]>> = {
  country: "unknown-country",
  route: "unknown-route",
  told: "broken-story",
};

const isKey = (key: string) => Object.hasOwn(readers, key);

/** A value as it may be shown: its beginning, in one line, without marks that turn or hide what follows. */
function quote(value: string): string {
  const line = value
    .slice(0, 200)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return [...line].slice(0, 60).join("");
}

/** Reads a hash, with or without its `#`. Never throws. */
export function parseAddress(hash: string): ParsedAddress {
  let state: AddressedState = defaultAddressed;
  const notices: Notice[] = [];
  const parts = [...readParts(hash, isKey)];
  for (let part = parts.shift(); part; part = parts.shift()) {
    const isLast = parts.length === 0;
    const cut = isLast ? keyCutAt(part) : undefined;
    const key = cut ?? part.key;
    if (!isKey(key)) continue;
    const { read, rest } = readValue(key, part.value ?? "");
    parts.unshift(...readParts(rest, isKey));
    if (read) state = { ...state, ...read };
    else if (!notices.some((notice) => notice.key === key)) {
      const kind = cut === undefined ? (noticeKinds[key] ?? "bad-value") : "cut-address";
      notices.push({ kind, key, value: quote(cut === undefined ? (part.value ?? "") : part.key) });
    }
  }
  return { state, notices };
}

/** The key at or in which an address was cut off, if its last part says so. */
function keyCutAt({ key, value }: AddressPart): string | undefined {
  if (value) return undefined;
  if (value === "") return isKey(key) ? key : undefined;
  return key === "" ? undefined : Object.keys(readers).find((known) => known.startsWith(key));
}

interface ReadValue {
  readonly read: Partial<AddressedState> | undefined;
  /** Parts that were encoded into the value. */
  readonly rest: string;
}

/** A value as it stands, else as it was before other programs touched it. */
function readValue(key: string, value: string): ReadValue {
  const reader = readers[key];
  const asItStands = reader?.(value);
  if (asItStands) return { read: asItStands, rest: "" };
  for (const mended of mendedValues(value)) {
    const read = reader?.(mended.value);
    if (read) return { read, rest: mended.rest };
  }
  return { read: undefined, rest: "" };
}

const round = (value: number, decimals: number) => String(Number(value.toFixed(decimals)));

/** What is told, how, and what is being made to be told. */
function formatTelling({ story, step, presenting, making, told }: AddressedState): string[] {
  const parts: string[] = [];
  if (story) parts.push(`story=${story}`);
  if (step !== null) parts.push(`step=${step + 1}`);
  if (presenting) parts.push("present=1");
  if (making) parts.push(`make=${making}`);
  if (told) parts.push(`told=${told}`);
  return parts;
}

/** The hash of a view, without `#`; an empty text for the default view. */
export function formatAddress(state: AddressedState): string {
  const parts: string[] = [];
  if (state.country) parts.push(`country=${state.country}`);
  if (state.route) parts.push(`route=${state.route}`);
  if (state.leg !== null) parts.push(`leg=${state.leg + 1}`);
  if (state.returns) parts.push("returns=1");
  if (state.year !== null) parts.push(`year=${state.year}`);
  if (state.series !== defaultAddressed.series) parts.push(`strip=${state.series}`);
  if (state.versus)
    parts.push(`vs=${state.versus.kind === "year" ? state.versus.year : state.versus.id}`);
  if (state.page) parts.push(`page=${state.page}`);
  if (state.at) parts.push(`on=${state.at}`);
  const incidents = formatIncidents(state.incidents);
  if (incidents !== "") parts.push(`incidents=${incidents}`);
  if (state.hiddenRoutes.length > 0) parts.push(`hide=${state.hiddenRoutes.join(",")}`);
  if (state.claim) parts.push(`claim=${state.claim}`);
  if (state.camera) {
    const { longitude, latitude, zoom } = state.camera;
    parts.push(`at=${round(longitude, 2)},${round(latitude, 2)},${round(zoom, 2)}`);
  }
  parts.push(...formatTelling(state));
  if (state.language !== defaultAddressed.language) parts.push(`lang=${state.language}`);
  return parts.join("&");
}
