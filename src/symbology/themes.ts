import type { Stance } from "#model/model.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { routeHues } from "#subject/route-looks.ts";

/** Every colour of the map, the figures and the page. A missing one does not compile. */
export interface Theme {
  readonly name: "light" | "dark" | "print" | "greyscale";
  readonly map: {
    readonly sea: string;
    readonly land: string;
    readonly coast: string;
    readonly border: string;
    readonly water: string;
    readonly river: string;
    readonly label: string;
    readonly labelQuiet: string;
    readonly labelHalo: string;
    readonly waterLabel: string;
    readonly waterLabelHalo: string;
    readonly selection: string;
    readonly hatch: string;
    /** Opacity of the hatches, 0 to 1. */
    readonly hatchStrength: number;
    readonly corridorCasing: string;
    readonly station: string;
    readonly stationFill: string;
    readonly incident: string;
    readonly incidentFill: string;
  };
  readonly stance: Readonly<Record<Stance, string>>;
  readonly route: Readonly<Record<RouteId, string>>;
  /** Columns and marks of the years strip. */
  readonly chart: {
    readonly chartWomen: string;
    readonly chartMen: string;
    readonly chartTotal: string;
    readonly chartMark: string;
    readonly chartThin: string;
  };
  readonly page: {
    readonly surface: string;
    readonly raised: string;
    readonly sunken: string;
    readonly text: string;
    readonly quiet: string;
    readonly rule: string;
    readonly accent: string;
    readonly accentText: string;
    readonly focus: string;
    readonly caution: string;
  };
}

export const light: Theme = {
  name: "light",
  map: {
    sea: "#dde8ec",
    land: "#f6f2e8",
    coast: "#8d9ca3",
    border: "#9b9384",
    water: "#d3e2e8",
    river: "#a9c3cf",
    label: "#3a352c",
    labelQuiet: "#6b6456",
    labelHalo: "#fbf8f1",
    waterLabel: "#466979",
    waterLabelHalo: "#dde8ec",
    selection: "#2b2721",
    hatch: "#6e5a3c",
    hatchStrength: 0.2,
    corridorCasing: "#fffdf8",
    station: "#2b2721",
    stationFill: "#fffdf8",
    incident: "#4b4031",
    incidentFill: "#fbf3dc",
  },
  stance: {
    returns: "#dcc6a0",
    "arrests-varies": "#eadfc6",
    "lets-pass": "#efeee9",
    "sends-to-south": "#cbe2dc",
    resettles: "#9fcdc3",
    "none-known": "#e3e2df",
  },
  route: routeHues.light,
  chart: {
    chartWomen: "#1f6b75",
    chartMen: "#b9813c",
    chartTotal: "#56727a",
    chartMark: "#2b2721",
    chartThin: "#d8d1c1",
  },
  page: {
    surface: "#fbf9f4",
    raised: "#fffefb",
    sunken: "#f1ede3",
    text: "#26221b",
    quiet: "#5d574b",
    rule: "#d8d1c1",
    accent: "#1d5c63",
    accentText: "#ffffff",
    focus: "#0b57d0",
    caution: "#7a4b00",
  },
};

export const dark: Theme = {
  name: "dark",
  map: {
    sea: "#14202a",
    land: "#2a2d2e",
    coast: "#5f7380",
    border: "#6d6c66",
    water: "#1a2934",
    river: "#3d5666",
    label: "#ece7db",
    labelQuiet: "#b5b0a4",
    labelHalo: "#1b1e20",
    waterLabel: "#8fb2c4",
    waterLabelHalo: "#14202a",
    selection: "#fff8e6",
    hatch: "#d9c7a4",
    hatchStrength: 0.2,
    corridorCasing: "#0f1418",
    station: "#f7f2e6",
    stationFill: "#14181b",
    incident: "#f0e6cf",
    incidentFill: "#3a3324",
  },
  stance: {
    returns: "#5a4526",
    "arrests-varies": "#463c2a",
    "lets-pass": "#33363a",
    "sends-to-south": "#224540",
    resettles: "#1f5c52",
    "none-known": "#3a3b3d",
  },
  route: routeHues.dark,
  chart: {
    chartWomen: "#3f949c",
    chartMen: "#ecc78c",
    chartTotal: "#9db4bb",
    chartMark: "#f7f2e6",
    chartThin: "#3a3f42",
  },
  page: {
    surface: "#181b1d",
    raised: "#202427",
    sunken: "#121517",
    text: "#f0ebe0",
    quiet: "#b9b4a8",
    rule: "#3a3f42",
    accent: "#7cc7c0",
    accentText: "#0d1a19",
    focus: "#8ab4f8",
    caution: "#f0c27a",
  },
};

/** White paper and stronger lines, for printers and poor projectors. */
export const print: Theme = {
  name: "print",
  map: {
    sea: "#eef3f5",
    land: "#ffffff",
    coast: "#4d5a61",
    border: "#5b564c",
    water: "#e4edf1",
    river: "#8fa9b5",
    label: "#111111",
    labelQuiet: "#3f3c36",
    labelHalo: "#ffffff",
    waterLabel: "#35535f",
    waterLabelHalo: "#eef3f5",
    selection: "#000000",
    hatch: "#4a3d28",
    hatchStrength: 0.2,
    corridorCasing: "#ffffff",
    station: "#000000",
    stationFill: "#ffffff",
    incident: "#000000",
    incidentFill: "#ffffff",
  },
  stance: {
    returns: "#d9c4a0",
    "arrests-varies": "#ece1c9",
    "lets-pass": "#f7f7f5",
    "sends-to-south": "#d9ebe6",
    resettles: "#b4d9d0",
    "none-known": "#efeeec",
  },
  route: routeHues.print,
  chart: {
    chartWomen: "#0f4a50",
    chartMen: "#a88d60",
    chartTotal: "#4d5a61",
    chartMark: "#000000",
    chartThin: "#c9c4ba",
  },
  page: {
    surface: "#ffffff",
    raised: "#ffffff",
    sunken: "#f4f4f2",
    text: "#000000",
    quiet: "#3d3a34",
    rule: "#8d8880",
    accent: "#0f4a50",
    accentText: "#ffffff",
    focus: "#0b57d0",
    caution: "#5c3900",
  },
};

/**
 * For printing in black only: tints are told apart by their hatch, routes by their dash, and both a
 * little by lightness. No hue is used.
 */
export const greyscale: Theme = {
  name: "greyscale",
  map: {
    sea: "#e9e9e9",
    land: "#ffffff",
    coast: "#5a5a5a",
    border: "#666666",
    water: "#e9e9e9",
    river: "#adadad",
    label: "#111111",
    labelQuiet: "#474747",
    labelHalo: "#ffffff",
    waterLabel: "#4f4f4f",
    waterLabelHalo: "#e9e9e9",
    selection: "#000000",
    hatch: "#000000",
    hatchStrength: 0.36,
    corridorCasing: "#ffffff",
    station: "#000000",
    stationFill: "#ffffff",
    incident: "#000000",
    incidentFill: "#ffffff",
  },
  stance: {
    returns: "#c2c2c2",
    "arrests-varies": "#dadada",
    "lets-pass": "#f6f6f6",
    "sends-to-south": "#e6e6e6",
    resettles: "#d0d0d0",
    "none-known": "#f0f0f0",
  },
  route: routeHues.greyscale,
  chart: {
    chartWomen: "#3a3a3a",
    chartMen: "#949494",
    chartTotal: "#5a5a5a",
    chartMark: "#000000",
    chartThin: "#cfcfcf",
  },
  page: {
    surface: "#ffffff",
    raised: "#ffffff",
    sunken: "#f3f3f3",
    text: "#000000",
    quiet: "#3d3d3d",
    rule: "#8c8c8c",
    accent: "#000000",
    accentText: "#ffffff",
    focus: "#000000",
    caution: "#333333",
  },
};

export const themes = { light, dark, print, greyscale } as const;
