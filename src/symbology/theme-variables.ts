/** The themes as CSS: a custom property for each colour, so that one drawing suits them all. */

import {
  darkShadows,
  pageType,
  phoneType,
  radii,
  shadows,
  spaces,
  writeType,
} from "./page-scale.ts";
import { dark, light, strongHatch, type Theme, themes } from "./themes.ts";

type Values = Readonly<Record<string, string | number>>;

const propertyOf = (prefix: string, key: string) =>
  `--${prefix}${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function declare(prefix: string, values: Values): string {
  return Object.entries(values)
    .map(([key, value]) => `${propertyOf(prefix, key)}:${value};`)
    .join("");
}

function declareAll({ name, page, chart, map, stance, stanceEdge, route }: Theme): string {
  const scheme = `color-scheme:${name === "dark" ? "dark" : "light"};`;
  const floating = declare("shadow-", name === "dark" ? darkShadows : shadows);
  const colours = declare("", { ...page, ...chart }) + declare("map-", map);
  const stances = declare("stance-", stance) + declare("stance-edge-", stanceEdge);
  return scheme + floating + colours + stances + declare("route-", route);
}

const written = (types: Readonly<Record<string, Parameters<typeof writeType>[0]>>) =>
  Object.entries(types)
    .map(([name, type]) => `--type-${name}:${writeType(type)};`)
    .join("");

/** Type, space and corners: the same in every theme. */
function writeScale(): string {
  const space = spaces.map((size) => `--space-${size}:${size / 16}rem;`).join("");
  const corners = Object.entries(radii).map(([name, size]) => `--radius-${name}:${size}px;`);
  return [
    `:root{${written(pageType)}${space}${corners.join("")}}`,
    `@media (width<600px),(height<480px){:root{${written(phoneType)}}}`,
  ].join("\n");
}

/** The rules that put the themes' colours on a page: the system's choice, or that of `data-theme`. */
export function writeThemeRules(): string {
  const chosen = Object.values(themes).map(
    (theme) => `[data-theme="${theme.name}"]{${declareAll(theme)}}`,
  );
  return [
    writeScale(),
    `:root{${declareAll(light)}}`,
    `@media (prefers-color-scheme:dark){:root{${declareAll(dark)}}}`,
    ...chosen,
    `@media (prefers-contrast:more),(forced-colors:active){:root{--map-hatch-strength:${strongHatch}!important}}`,
  ].join("\n");
}

/** The colours of maps alone, for a drawing that is a file of its own. */
export function writeMapColours(): string {
  const coloursOf = ({ map, page, stance, stanceEdge, route }: Theme) =>
    declare("map-", map) +
    declare("stance-", stance) +
    declare("stance-edge-", stanceEdge) +
    declare("route-", route) +
    declare("", page);
  return `:root{${coloursOf(light)}}@media (prefers-color-scheme:dark){:root{${coloursOf(dark)}}}`;
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
  stanceEdge: referTo("stance-edge-", light.stanceEdge),
  route: referTo("route-", light.route),
  chart: referTo("", light.chart),
  page: referTo("", light.page),
};

function withoutNumbers({ hatchStrength, ...colours }: Theme["map"]) {
  return colours;
}
