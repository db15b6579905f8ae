import postcss, { type Rule } from "postcss";
import type { Plugin } from "vite";

/** Parts of MapLibre's own interface that this page has none of, and the signs that it draws itself. */
const unused =
  /attrib|compass|ctrl-zoom|fullscreen|geolocate|globe|logo|marker|popup|scale|shrink|terrain|user-location/;

const isUnused = ({ selectors }: Rule) => selectors.every((selector) => unused.test(selector));

/** Takes what styles other controls, pictures and all, out of MapLibre's stylesheet: two thirds of it. */
export function slimStylesPlugin(): Plugin {
  return {
    name: "long-way-south:slim-styles",
    enforce: "pre",
    transform(code, id) {
      if (!id.includes("maplibre-gl.css")) return undefined;
      const sheet = postcss.parse(code);
      sheet.walkRules((rule) => {
        if (isUnused(rule)) rule.remove();
      });
      sheet.walkAtRules("media", (media) => {
        if (media.nodes?.length === 0) media.remove();
      });
      return { code: sheet.toString(), map: null };
    },
  };
}
