/** The views in which the drawn map and the live one are compared. */
import type { MapDrawing } from "#drawing/drawing.ts";

interface ParityCase {
  readonly name: string;
  readonly hash: string;
  readonly options: Pick<MapDrawing, "country" | "route">;
  /** Whether the map fits what is chosen. */
  readonly fits: boolean;
  /** Kinds of things whose looks are compared here. */
  readonly sees: readonly string[];
}

export const parityCases: readonly ParityCase[] = [
  {
    name: "the default view",
    hash: "",
    options: { country: null, route: null },
    fits: true,
    sees: ["boats", "water-names", "border-rivers"],
  },
  {
    name: "a route",
    hash: "#route=mongolia",
    options: { country: null, route: "mongolia" },
    fits: true,
    sees: ["flights", "stations", "station-names", "incidents", "rivers"],
  },
  {
    name: "a country close up",
    hash: "#country=TH&at=101.5,16.5,5",
    options: { country: "TH", route: null },
    fits: false,
    sees: ["provinces", "cities", "country-outline", "incidents"],
  },
  {
    name: "a small country far off",
    hash: "#country=KR",
    options: { country: "KR", route: null },
    fits: true,
    sees: ["country-outline", "incidents"],
  },
  {
    name: "across the 180th meridian",
    hash: "#at=-178,45,2.2",
    options: { country: null, route: null },
    fits: false,
    sees: [],
  },
];

/** The kinds of things that are looked at in every case. */
export const alwaysSeen = [
  ...["graticule", "coast", "borders", "country-names"],
  ...["corridor-bands", "corridor-casings", "corridor-lines"],
];
