/** How strong, how wide and how large the live map and the drawn one show the same things. */
import type { MapGeoJSONFeature, MapLibreMap } from "maplibre-gl";

/** Strengths from 0 to 1, widths, radii and sizes in pixels. */
type Look = Readonly<Record<string, number>>;

interface TwoLooks {
  readonly layer: string;
  readonly what: string;
  readonly live: Look;
  readonly drawn: Look;
}

/** What the live map has of a thing once its expressions are worked out. */
function liveNumber({ layer }: MapGeoJSONFeature, name: string): number {
  const { paint = {}, layout = {} } = layer;
  const found = Object.entries({ ...layout, ...paint }).find(([key]) => key === name);
  return Number(found?.[1] ?? 1);
}

const inherited = (element: Element, name: string) =>
  Number(element.closest(`[${name}]`)?.getAttribute(name) ?? 1);

/** With all that it lies in. */
function strengthOf(element: Element): number {
  let strength = 1;
  for (let each: Element | null = element; each; each = each.parentElement)
    strength *= Number(each.getAttribute("opacity") ?? 1);
  return strength;
}

type Find = (svg: SVGSVGElement, feature: MapGeoJSONFeature) => Element | null | undefined;

interface Kind {
  readonly find: Find;
  readonly live: (feature: MapGeoJSONFeature) => Look;
  readonly drawn: (element: Element) => Look;
}

const line = (find: Find): Kind => ({
  find,
  live: (feature) => ({
    width: liveNumber(feature, "line-width"),
    strength: liveNumber(feature, "line-opacity"),
  }),
  drawn: (element) => ({
    width: inherited(element, "stroke-width"),
    strength: strengthOf(element) * inherited(element, "stroke-opacity"),
  }),
});

const part = (name: string) => line((svg) => svg.querySelector(`[data-part="${name}"]`));

const idOf = ({ properties }: MapGeoJSONFeature) => String(properties["id"]);

/** A leg that is drawn in one piece, of its full strength. */
function wholeLeg(svg: SVGSVGElement, feature: MapGeoJSONFeature, within: string) {
  const pieces = svg.querySelectorAll(`${within} [data-leg="${idOf(feature)}"]`);
  const [piece] = pieces;
  return pieces.length === 1 && !piece?.hasAttribute("stroke-opacity") ? piece : null;
}

const leg = (within: string) => line((svg, feature) => wholeLeg(svg, feature, within));

/** The stroke over a corridor: its casing, then its line, each drawn from the same path. */
const over = (place: number) =>
  line((svg, feature) => {
    const id = wholeLeg(svg, feature, "[data-route] > [id] >")?.parentElement?.id;
    return id === undefined ? null : svg.querySelectorAll(`use[href="#${id}"]`)[place];
  });

const bare = (text: string | null) => text?.replace(/\s/g, "");

const words = (kind: string): Kind => ({
  find: (svg, { properties }) =>
    [...svg.querySelectorAll(`[data-labels="${kind}"] text`)].find(
      ({ textContent }) => bare(textContent) === bare(String(properties["name"])),
    ),
  live: (feature) => ({ size: liveNumber(feature, "text-size") }),
  drawn: (element) => ({ size: inherited(element, "font-size") }),
});

const kinds: Readonly<Record<string, Kind>> = {
  graticule: part("graticule"),
  // It is the stroke of the land, where it is no line of its own.
  coast: line(
    (svg) =>
      svg.querySelector('[data-part="coast"]') ??
      svg.querySelector('[data-part="land"], [data-country]'),
  ),
  borders: part("borders"),
  rivers: part("rivers"),
  "border-rivers": part("border-rivers"),
  provinces: part("provinces"),
  "country-outline": part("outline"),
  boats: leg("[data-part=boats]"),
  "corridor-bands": leg("[data-route] > [id] >"),
  "corridor-casings": over(0),
  "corridor-lines": over(1),
  departures: {
    find: (svg) => svg.querySelector('[data-part="departures"]'),
    live: (feature) => ({ strength: liveNumber(feature, "fill-opacity") }),
    drawn: (element) => ({ strength: inherited(element, "fill-opacity") }),
  },
  flights: leg("[stroke-dasharray]:not([data-part=boats] *) >"),
  stations: {
    find: (svg, feature) => svg.querySelector(`[data-station="${idOf(feature)}"]`),
    // Its ring lies around the live map's circle, and half within the drawn one.
    live: (feature) => ({
      radius: liveNumber(feature, "circle-radius") + liveNumber(feature, "circle-stroke-width"),
      width: liveNumber(feature, "circle-stroke-width"),
      strength: liveNumber(feature, "circle-opacity"),
    }),
    drawn: (element) => ({
      radius: inherited(element, "r") + inherited(element, "stroke-width") / 2,
      width: inherited(element, "stroke-width"),
      strength: inherited(element, "fill-opacity"),
    }),
  },
  incidents: {
    find: (svg, feature) => svg.querySelector(`[data-incidents="${idOf(feature)}"]`),
    // The name of its image begins with its side.
    live: ({ layer: { layout = {} } }) => ({
      side: Number(/\d+/.exec(JSON.stringify(Object.entries(layout)))?.[0]),
    }),
    drawn: (element) => ({
      side: inherited(element, "width") + inherited(element, "stroke-width"),
    }),
  },
  "country-names": words("country"),
  "other-country-names": words("other-country"),
  "water-names": words("water"),
  "station-names": words("station"),
  cities: words("city"),
};

/** Everything of every kind that both maps show. */
export function looksOf(map: MapLibreMap, svg: SVGSVGElement): TwoLooks[] {
  return Object.entries(kinds).flatMap(([layer, { find, live, drawn }]) => {
    if (!map.getLayer(layer)) return [];
    return map.queryRenderedFeatures({ layers: [layer] }).flatMap((feature) => {
      const element = find(svg, feature);
      const what = String(feature.properties["id"] ?? feature.properties["name"] ?? layer);
      return element ? [{ layer, what, live: live(feature), drawn: drawn(element) }] : [];
    });
  });
}

/** Those that differ by more than rounding does. */
export const unlike = (looks: readonly TwoLooks[]) =>
  looks.filter(({ live, drawn }) =>
    Object.entries(live).some(([name, value]) => !(Math.abs(value - (drawn[name] ?? 0)) < 0.06)),
  );
