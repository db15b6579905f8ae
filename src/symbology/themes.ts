import type { Stance } from "#model/model.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { routeHues } from "#subject/route-looks.ts";

/** Every colour of the map, the figures and the page. A missing one does not compile. */
export interface Theme {
  readonly name: "light" | "dark" | "print" | "greyscale";
  readonly map: {
    readonly sea: string;
    /** Countries outside the atlas, and those of which nothing is recorded in the year. */
    readonly land: string;
    readonly coast: string;
    /** Light along the coasts, and the lines of every tenth degree, at sea. */
    readonly coastGlow: string;
    readonly graticule: string;
    readonly border: string;
    /** The border over which people are sent back by force, where a record tells of that. */
    readonly sentBack: string;
    readonly province: string;
    /** Lakes. */
    readonly water: string;
    readonly river: string;
    /** Where people come from, the ink on it, and the provinces where most ways begin. */
    readonly origin: string;
    readonly originInk: string;
    readonly departures: string;
    /** The dots of a country of which nothing is known. */
    readonly dots: string;
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
  /** The band within a country's border. */
  readonly stanceEdge: Readonly<Record<Stance, string>>;
  readonly route: Readonly<Record<RouteId, string>>;
  /** Columns and marks of the years strip. */
  readonly chart: {
    readonly chartWomen: string;
    readonly chartMen: string;
    /** Neither women nor men, or not said which. */
    readonly chartOther: string;
    readonly chartTotal: string;
    readonly chartMark: string;
  };
  readonly page: {
    readonly surface: string;
    readonly raised: string;
    readonly sunken: string;
    readonly text: string;
    readonly quiet: string;
    readonly rule: string;
    readonly controlBorder: string;
    readonly accent: string;
    readonly accentText: string;
    /** Tint of what is pointed at, chosen, or a mark of a sentence. */
    readonly accentSoft: string;
    readonly focus: string;
    /** Where sources disagree: the dot, and the tint of what says so. */
    readonly doubt: string;
    readonly doubtTint: string;
    /** Words that warn. */
    readonly caution: string;
  };
}

export const light: Theme = {
  name: "light",
  map: {
    sea: "#dce8ec",
    land: "#eeebe3",
    coast: "#90a3ab",
    coastGlow: "#f2f7f8",
    graticule: "#c8d8de",
    border: "#a69b88",
    sentBack: "#8a4f2b",
    province: "#b9ad98",
    water: "#dce8ec",
    river: "#b5cdd8",
    origin: "#403b35",
    originInk: "#ffffff",
    departures: "#6d655a",
    dots: "#8f877a",
    label: "#3a352c",
    labelQuiet: "#6b6456",
    labelHalo: "#fdfaf3",
    waterLabel: "#41677a",
    waterLabelHalo: "#dce8ec",
    selection: "#26221b",
    hatch: "#4a3d28",
    hatchStrength: 0,
    corridorCasing: "#fffdf8",
    station: "#26221b",
    stationFill: "#fffdf8",
    incident: "#26221b",
    incidentFill: "#fffdf8",
  },
  stance: {
    returns: "#e0b294",
    "arrests-varies": "#f3d8aa",
    "lets-pass": "#f7f9db",
    "sends-to-south": "#c4e8d9",
    resettles: "#7abeb8",
    "none-known": "#faf8f4",
  },
  stanceEdge: {
    returns: "#c88e6a",
    "arrests-varies": "#deb978",
    "lets-pass": "#d3d697",
    "sends-to-south": "#8ac5af",
    resettles: "#3b9694",
    "none-known": "#c9c2b4",
  },
  route: routeHues.light,
  chart: {
    chartWomen: "#0f464e",
    chartMen: "#6496a0",
    chartOther: "#6f7f80",
    chartTotal: "#56727a",
    chartMark: "#26221b",
  },
  page: {
    surface: "#fbf9f4",
    raised: "#fffefb",
    sunken: "#f3efe6",
    text: "#26221b",
    quiet: "#5d574b",
    rule: "#ddd6c8",
    controlBorder: "#8a8272",
    accent: "#1d5c63",
    accentText: "#ffffff",
    accentSoft: "#e2ecea",
    focus: "#0b57d0",
    doubt: "#a86200",
    doubtTint: "#fbf0db",
    caution: "#7a4b00",
  },
};

export const dark: Theme = {
  name: "dark",
  map: {
    sea: "#0f1b24",
    land: "#24282a",
    coast: "#5f7683",
    coastGlow: "#1d303d",
    graticule: "#1a2934",
    border: "#6f716c",
    sentBack: "#e3a983",
    province: "#5d605c",
    water: "#0f1b24",
    river: "#31495a",
    origin: "#efe8d8",
    originInk: "#1a1712",
    departures: "#c9bea6",
    dots: "#8b9295",
    label: "#f1ece1",
    labelQuiet: "#c3beb2",
    labelHalo: "#15191b",
    waterLabel: "#8db3c6",
    waterLabelHalo: "#0f1b24",
    selection: "#fff8e6",
    hatch: "#f1ece1",
    hatchStrength: 0,
    corridorCasing: "#0d1214",
    station: "#f1ece1",
    stationFill: "#0d1214",
    incident: "#f1ece1",
    incidentFill: "#0d1214",
  },
  stance: {
    returns: "#63402d",
    "arrests-varies": "#675323",
    "lets-pass": "#666c34",
    "sends-to-south": "#294f41",
    resettles: "#126f6a",
    "none-known": "#2f3537",
  },
  stanceEdge: {
    returns: "#845940",
    "arrests-varies": "#886f34",
    "lets-pass": "#838946",
    "sends-to-south": "#396d59",
    resettles: "#28928c",
    "none-known": "#5b6365",
  },
  route: routeHues.dark,
  chart: {
    chartWomen: "#2f8d95",
    chartMen: "#a5d8d8",
    chartOther: "#93a1a3",
    chartTotal: "#9db4bb",
    chartMark: "#f1ece1",
  },
  page: {
    surface: "#171a1c",
    raised: "#1f2326",
    sunken: "#111416",
    text: "#f1ece1",
    quiet: "#b7b2a6",
    rule: "#34393c",
    controlBorder: "#7b8184",
    accent: "#7cc7c0",
    accentText: "#0c1a19",
    accentSoft: "#1d3534",
    focus: "#8ab4f8",
    doubt: "#f0b95c",
    doubtTint: "#3a2f1b",
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
    coastGlow: "#f7fafb",
    graticule: "#d5dfe3",
    border: "#6b6456",
    sentBack: "#8a4f2b",
    province: "#b9ad98",
    water: "#eef3f5",
    river: "#8fa9b5",
    origin: "#403b35",
    originInk: "#ffffff",
    departures: "#6d655a",
    dots: "#8f877a",
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
    returns: "#e0b294",
    "arrests-varies": "#f3d8aa",
    "lets-pass": "#f7f9db",
    "sends-to-south": "#c4e8d9",
    resettles: "#7abeb8",
    "none-known": "#faf8f4",
  },
  stanceEdge: {
    returns: "#c88e6a",
    "arrests-varies": "#deb978",
    "lets-pass": "#d3d697",
    "sends-to-south": "#8ac5af",
    resettles: "#3b9694",
    "none-known": "#c9c2b4",
  },
  route: routeHues.print,
  chart: {
    chartWomen: "#0f464e",
    chartMen: "#6496a0",
    chartOther: "#6f7f80",
    chartTotal: "#4d5a61",
    chartMark: "#000000",
  },
  page: {
    surface: "#ffffff",
    raised: "#ffffff",
    sunken: "#f4f4f2",
    text: "#000000",
    quiet: "#3d3a34",
    rule: "#8d8880",
    controlBorder: "#6b6456",
    accent: "#0f464e",
    accentText: "#ffffff",
    accentSoft: "#e2ecea",
    focus: "#0b57d0",
    doubt: "#8a5000",
    doubtTint: "#fbf0db",
    caution: "#5c3900",
  },
};

/**
 * For printing in black only: tints are told apart by their hatch and by lightness, which differs by
 * 1.3 to 1 between any two that are known; routes by their names. No hue is used.
 */
export const greyscale: Theme = {
  name: "greyscale",
  map: {
    sea: "#e9e9e9",
    land: "#f4f4f4",
    coast: "#5a5a5a",
    coastGlow: "#f4f4f4",
    graticule: "#d8d8d8",
    border: "#666666",
    sentBack: "#1a1a1a",
    province: "#a8a8a8",
    water: "#e9e9e9",
    river: "#adadad",
    origin: "#1f1f1f",
    originInk: "#ffffff",
    departures: "#5a5a5a",
    dots: "#8a8a8a",
    label: "#000000",
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
    returns: "#adadad",
    "arrests-varies": "#e1e1e1",
    "lets-pass": "#ffffff",
    "sends-to-south": "#c6c6c6",
    resettles: "#969696",
    "none-known": "#ffffff",
  },
  stanceEdge: {
    returns: "#6b6b6b",
    "arrests-varies": "#8a8a8a",
    "lets-pass": "#a8a8a8",
    "sends-to-south": "#8a8a8a",
    resettles: "#6f6f6f",
    "none-known": "#a8a8a8",
  },
  route: routeHues.greyscale,
  chart: {
    chartWomen: "#3a3a3a",
    chartMen: "#949494",
    chartOther: "#707070",
    chartTotal: "#5a5a5a",
    chartMark: "#000000",
  },
  page: {
    surface: "#ffffff",
    raised: "#ffffff",
    sunken: "#f3f3f3",
    text: "#000000",
    quiet: "#3d3d3d",
    rule: "#8c8c8c",
    controlBorder: "#6b6b6b",
    accent: "#000000",
    accentText: "#ffffff",
    accentSoft: "#ececec",
    focus: "#000000",
    doubt: "#333333",
    doubtTint: "#efefef",
    caution: "#333333",
  },
};

/** How much of the hatches is seen where contrast is asked for. */
export const strongHatch = 0.32;

const hatched = (theme: Theme): Theme => ({
  ...theme,
  map: { ...theme.map, hatchStrength: strongHatch },
});

/** The themes of the screen for who asks for more contrast: hatches tell the stances apart as well. */
export const strong = { light: hatched(light), dark: hatched(dark) } as const;

export const themes = { light, dark, print, greyscale } as const;
