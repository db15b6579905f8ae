/** Options of figures for the tests, and the geography that they are drawn from. */
import { readCloseUp } from "#atlas/geography/close-up.ts";
import { unpackGeography } from "#atlas/geography/geography.ts";
import type { FigureOptions, FigureView } from "#figures/composing/figure-options.ts";
import { figurePresets, frameOf } from "#figures/composing/presets.ts";
import { publishAll } from "#geo/publish.ts";
import { light } from "#symbology/themes.ts";
import { extentOfCountry, extentOfRoute, homeExtent } from "#view/camera/extents.ts";
import { everyIncident } from "#view/state.ts";

const files = publishAll();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
export const geography = unpackGeography(
  read("basemap.json"),
  read("routes.json"),
  read("stations.json"),
);

/** The same with what is shown close up alone, as pictures have it. */
export const wholeGeography = { ...geography, closeUp: readCloseUp(read("close-up.json")) };

export const homeView: FigureView = {
  extent: homeExtent,
  year: null,
  country: null,
  route: null,
  hiddenRoutes: [],
  incidents: everyIncident,
  series: "arrivals",
};

export const views = {
  home: homeView,
  year: { ...homeView, year: 2009 },
  country: { ...homeView, country: "CN", extent: extentOfCountry(geography, "CN") },
  route: { ...homeView, route: "mongolia", extent: extentOfRoute(geography, "mongolia") },
} as const satisfies Record<string, FigureView>;

export type PresetId = (typeof figurePresets)[number]["id"];

export function frameOfPreset(wanted: PresetId) {
  const preset = figurePresets.find(({ id }) => id === wanted);
  if (!preset) throw new Error(`There is no preset ${wanted}.`);
  return frameOf(preset);
}

export const address =
  "https://www.example.org/the-long-way-south/#route=laos-thailand&year=2009&at=112.43,30.12,3.1";

export const sampleOptions: FigureOptions = {
  view: homeView,
  frame: frameOfPreset("a4-portrait"),
  theme: light,
  title: "Leaving North Korea",
  note: "Nine routes that sources tell of.",
  show: {
    legend: true,
    tints: true,
    incidents: true,
    stations: true,
    labels: true,
    otherRoutes: false,
    scaleBar: true,
    inset: true,
    qr: true,
  },
  address,
  date: "2026-11-24",
};

/** Title and note are the view's own. */
export const itsOwn = { ownTitle: true, ownNote: true } as const;

/** Far more than there is room for, with words that no line can hold. */
export const longTexts = {
  title: `${"A title that goes on and on about all that can be said of a long way ".repeat(6)}${"south".repeat(60)}`,
  note: `${"북한이탈주민의 긴 여정 ".repeat(20)}${"And a note, which says where the figures come from, and more. ".repeat(20)}`,
};
