/** How each route of the subject looks. A missing one does not compile; a test sees that they are told apart. */
import type { RouteId } from "./route-ids.ts";

/** Line and gap in line widths. */
export const routeDashes: Readonly<Record<RouteId, { readonly dash: readonly number[] }>> = {
  "laos-thailand": { dash: [1] },
  "myanmar-thailand": { dash: [6, 2.5] },
  vietnam: { dash: [3, 2] },
  "vietnam-cambodia": { dash: [5, 2, 1, 2] },
  mongolia: { dash: [8, 3, 2, 3] },
  missions: { dash: [1.2, 2] },
  russia: { dash: [3, 1, 3, 4] },
  sea: { dash: [2, 3] },
  dmz: { dash: [1.5, 1.5] },
};

type Hues = Readonly<Record<RouteId, string>>;

/** By theme. */
export const routeHues: Readonly<Record<"light" | "dark" | "print" | "greyscale", Hues>> = {
  light: {
    "laos-thailand": "#1f5fa8",
    "myanmar-thailand": "#8f5a00",
    vietnam: "#1d7a3e",
    "vietnam-cambodia": "#5f6f00",
    mongolia: "#6d3fa8",
    missions: "#35414d",
    russia: "#00707f",
    sea: "#2f4fc4",
    dmz: "#a02f7d",
  },
  dark: {
    "laos-thailand": "#7db8ff",
    "myanmar-thailand": "#f0b35a",
    vietnam: "#74d694",
    "vietnam-cambodia": "#cbd95a",
    mongolia: "#c9a4ff",
    missions: "#d5dde5",
    russia: "#62d3e0",
    sea: "#9fb2ff",
    dmz: "#f59bd3",
  },
  print: {
    "laos-thailand": "#12498a",
    "myanmar-thailand": "#744800",
    vietnam: "#0f5f2c",
    "vietnam-cambodia": "#4a5700",
    mongolia: "#54288c",
    missions: "#1f2831",
    russia: "#005763",
    sea: "#1d389e",
    dmz: "#7f1d61",
  },
  greyscale: {
    "laos-thailand": "#000000",
    "myanmar-thailand": "#3a3a3a",
    vietnam: "#1c1c1c",
    "vietnam-cambodia": "#4d4d4d",
    mongolia: "#000000",
    missions: "#3a3a3a",
    russia: "#1c1c1c",
    sea: "#000000",
    dmz: "#1c1c1c",
  },
};
