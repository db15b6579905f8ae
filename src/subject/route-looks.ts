/** How each route of the subject looks. A missing one does not compile; a test sees that they are told apart. */
import type { RouteId } from "./route-ids.ts";

/** Routes that run along one line lie side by side in this order, from right to left as they are travelled. */
export const sideBySide: readonly RouteId[] = [
  "mongolia",
  "missions",
  "myanmar-thailand",
  "laos-thailand",
  "vietnam",
  "vietnam-cambodia",
  "russia",
  "sea",
  "dmz",
];

type Hues = Readonly<Record<RouteId, string>>;

/** By theme. */
export const routeHues: Readonly<Record<"light" | "dark" | "print" | "greyscale", Hues>> = {
  light: {
    "laos-thailand": "#174f9e",
    "myanmar-thailand": "#8a4b00",
    vietnam: "#1c6b34",
    "vietnam-cambodia": "#586200",
    mongolia: "#6a3aa6",
    missions: "#33404d",
    russia: "#00677a",
    sea: "#3a49bd",
    dmz: "#9a2c78",
  },
  dark: {
    "laos-thailand": "#94c5ff",
    "myanmar-thailand": "#f4b763",
    vietnam: "#79d897",
    "vietnam-cambodia": "#cdd85f",
    mongolia: "#d4b6ff",
    missions: "#d9e0e7",
    russia: "#66d4e2",
    sea: "#b4c0ff",
    dmz: "#f9acda",
  },
  print: {
    "laos-thailand": "#174f9e",
    "myanmar-thailand": "#8a4b00",
    vietnam: "#1c6b34",
    "vietnam-cambodia": "#586200",
    mongolia: "#6a3aa6",
    missions: "#33404d",
    russia: "#00677a",
    sea: "#3a49bd",
    dmz: "#9a2c78",
  },
  greyscale: {
    "laos-thailand": "#000000",
    "myanmar-thailand": "#3a3a3a",
    vietnam: "#1c1c1c",
    "vietnam-cambodia": "#454545",
    mongolia: "#000000",
    missions: "#3a3a3a",
    russia: "#1c1c1c",
    sea: "#000000",
    dmz: "#1c1c1c",
  },
};
