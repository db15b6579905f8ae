/** The themes as CSS: a custom property for each colour, so that one drawing suits them all. */

import { dark, light, type Theme, themes } from "./themes.ts";

type Values = Readonly<Record<string, string | number>>;

const propertyOf = (prefix: string, key: string) =>
  `--${prefix}${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function declare(prefix: string, values: Values): string {
  return Object.entries(values)
    .map(([key, value]) => `${propertyOf(prefix, key)}:${value};`)
    .join("");
}

function declareAll({ name, page, chart, map, stance, route }: Theme): string {
  const scheme = `color-scheme:${name === "dark" ? "dark" : "light"};`;
  const colours = declare("", { ...page, ...chart }) + declare("map-", map);
  return scheme + colours + declare("stance-", stance) + declare("route-", route);
}

/** The rules that put the themes' colours on a page: the system's choice, or that of `data-theme`. */
export function writeThemeRules(): string {
  const chosen = Object.values(themes).map(
    (theme) => `[data-theme="${theme.name}"]{${declareAll(theme)}}`,
  );
  return [
    `:root{${declareAll(light)}}`,
    `@media (prefers-color-scheme:dark){:root{${declareAll(dark)}}}`,
    ...chosen,
  ].join("\n");
}

function referTo<K extends string>(
  prefix: string,
  values: Readonly<Record<K, string>>,
): Record<K, string> {
  const references: Record<K, string> = { ...values };
  for (const key in references) references[key] = `var(${propertyOf(prefix, key)})`;
  return references;
}

/** A theme whose colours are those of the page that shows it. */
export const pageTheme: Theme = {
  name: light.name,
  map: {
    ...referTo("map-", withoutNumbers(light.map)),
    hatchStrength: light.map.hatchStrength,
  },
  stance: referTo("stance-", light.stance),
  route: referTo("route-", light.route),
  chart: referTo("", light.chart),
  page: referTo("", light.page),
};

function withoutNumbers({ hatchStrength, ...colours }: Theme["map"]) {
  return colours;
}
