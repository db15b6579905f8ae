/** The samples of a legend, as the map draws what they stand for. */
import type { Element } from "xast";
import { x } from "xastscript";
import { drawSquare } from "#drawing/draw-incidents.ts";
import { hatchId } from "#drawing/land/hatch-patterns.ts";
import { signOfLook } from "#drawing/own/draw-own.ts";
import { hundredth, tenth } from "#drawing/path-data.ts";
import type { Outcome } from "#model/event.ts";
import type { Stance } from "#model/model.ts";
import { ownInk, ownLine, ownLook } from "#symbology/own.ts";
import { incidentLook, stationLooks } from "#symbology/points.ts";
import { boatDash, corridorWidths, flightDash, sampleOpacities } from "#symbology/routes.ts";
import { hatchInk, isHatchedIn } from "#symbology/stances.ts";
import { standingStrength } from "#symbology/standings.ts";
import { outline } from "#symbology/strokes.ts";
import type { Theme } from "#symbology/themes.ts";
import { mapType } from "#symbology/type.ts";
import type { Painting } from "./block.ts";
import { drawRoute, type Place } from "./draw-route-swatch.ts";
import type { ChartSwatch, Swatch } from "./legend-entries.ts";

/** The legend's own hatches: they may be of another scale than the map's. */
export const hatchesOf = ({ theme, id }: Painting, scale: number) => ({
  theme,
  scale,
  id: (name: string) => id(`legend-${name}`),
});

/** A country's fill within the band along its border. */
function drawArea(fill: string, edge: string, { width, height, scale }: Place): Element[] {
  const band = 1.6 * scale;
  return [
    x("rect", {
      x: tenth(band / 2),
      y: tenth(band / 2),
      width: tenth(width - band),
      height: tenth(height - band),
      fill,
      stroke: edge,
      "stroke-width": hundredth(band),
    }),
  ];
}

function drawTint(id: Stance, painting: Painting, place: Place): Element[] {
  const { theme } = painting;
  const area = drawArea(theme.stance[id], theme.stanceEdge[id], place);
  if (!isHatchedIn(id, theme)) return area;
  return [
    ...area,
    x("rect", {
      width: tenth(place.width),
      height: tenth(place.height),
      fill: `url(#${hatchId(id, hatchesOf(painting, place.scale))})`,
      "fill-opacity": hatchInk(id, theme).strength,
    }),
  ];
}

type Mark = Extract<Swatch, { kind: "mark" }>["id"];

function drawPlainLine(theme: Theme, { width, height, scale }: Place, looks: object): Element[] {
  const y = tenth(height / 2);
  const stroke = theme.map.station;
  const line = { d: `M0 ${y}H${tenth(width)}`, fill: "none", stroke };
  return [x("path", { ...line, "stroke-width": hundredth(corridorWidths.line * scale), ...looks })];
}

function drawCircle(radius: number, looks: Record<string, string | number>, place: Place) {
  const [cx, cy] = [tenth(place.width / 2), tenth(place.height / 2)];
  return x("circle", { cx, cy, r: tenth(radius * place.scale), ...looks });
}

/** An incident's square, as the map draws those that ended so. */
const drawIncident =
  (outcome: Outcome) =>
  ({ theme }: Painting, { width, height, scale }: Place): Element[] =>
    drawSquare(
      {
        at: { x: width / 2, y: height / 2 },
        radius: (incidentLook.sides.one / 2) * scale,
        outcome,
      },
      { theme, letters: scale },
    );

/** The number within a mark of several incidents. */
const drawCount = ({ theme }: Painting, { width, height, scale }: Place): Element[] => {
  const size = mapType.incidents.size * scale;
  const look = { "text-anchor": "middle", "font-size": tenth(size), "font-weight": 600 };
  const at = { x: tenth(width / 2), y: tenth(height / 2 + size * 0.357) };
  return [x("text", { ...at, ...look, fill: theme.map.incident }, "2")];
};

const marks: Readonly<Record<Mark, (painting: Painting, place: Place) => Element[]>> = {
  flown({ theme }, place) {
    const width = corridorWidths.flight * place.scale;
    const dash = flightDash.map((part) => hundredth(part * width)).join(" ");
    return drawPlainLine(theme, place, {
      "stroke-width": hundredth(width),
      "stroke-dasharray": dash,
      "stroke-linecap": "round",
      opacity: sampleOpacities.flight,
    });
  },
  sailed: ({ theme }, place) =>
    drawPlainLine(theme, place, {
      "stroke-dasharray": boatDash
        .map((part) => hundredth(part * corridorWidths.line * place.scale))
        .join(" "),
    }),
  pale: ({ theme }, place) =>
    drawPlainLine(theme, place, { "stroke-opacity": standingStrength.fading }),
  untinted: ({ theme }, place) => drawArea(theme.map.land, theme.map.border, place),
  outlined: ({ theme }, { width, height, scale }) => [
    x("rect", {
      width: tenth(width),
      height: tenth(height),
      fill: "none",
      stroke: theme.map.selection,
      "stroke-width": hundredth(outline.chosen.width * scale),
    }),
  ],
  caught: drawIncident("caught"),
  safe: drawIncident("safe"),
  untold: drawIncident("untold"),
  counted: drawCount,
  city: ({ theme: { map } }, place) => [
    drawCircle(
      stationLooks.city.radius + stationLooks.city.stroke / 2,
      {
        fill: map.stationFill,
        stroke: map.station,
        "stroke-width": tenth(stationLooks.city.stroke * place.scale),
      },
      place,
    ),
  ],
  area: ({ theme: { map } }, place) => [
    drawCircle(
      // Smaller than on the map: a line of the legend has no room for more.
      7.5,
      {
        fill: map.stationFill,
        "fill-opacity": stationLooks.province.opacity,
        stroke: map.station,
        "stroke-width": tenth(stationLooks.province.stroke * place.scale),
      },
      place,
    ),
  ],
  direction: ({ theme }, { width, height, scale }) => [
    x("path", {
      d: "M-2.5-6l6 6l-6 6",
      transform: `translate(${tenth(width / 2)} ${tenth(height / 2)}) scale(${hundredth(scale * 0.9)})`,
      fill: "none",
      stroke: theme.map.station,
      "stroke-width": 3,
      "stroke-linejoin": "round",
    }),
  ],
};

function drawChartSwatch(id: ChartSwatch, painting: Painting, place: Place): Element[] {
  const { chart } = painting.theme;
  const { width, height, scale } = place;
  const box = { x: tenth(width / 2 - 6 * scale), width: tenth(12 * scale), height: tenth(height) };
  const line = { stroke: chart.chartMark, "stroke-width": hundredth(1.6 * scale), fill: "none" };
  switch (id) {
    case "women":
      return [x("rect", { ...box, fill: chart.chartWomen })];
    case "men":
      return [x("rect", { ...box, fill: chart.chartMen })];
    case "unknown":
      return [x("rect", { ...box, ...line })];
    case "bucket":
      return [
        x("rect", {
          ...box,
          fill: `url(#${painting.id("together")})`,
          stroke: painting.theme.page.quiet,
          "stroke-width": hundredth(scale),
        }),
      ];
    case "dot":
      return [drawCircle(2.6, { fill: chart.chartMark }, place)];
    case "range":
      return [x("path", { d: `M${tenth(width / 2)} 0V${tenth(height)}`, ...line })];
    case "square": {
      const side = 6 * scale;
      const corner = { x: tenth((width - side) / 2), y: tenth((height - side) / 2) };
      const size = { width: tenth(side), height: tenth(side) };
      return [x("rect", { ...corner, ...size, fill: chart.chartMark })];
    }
  }
}

/** A point on a stretch of line. */
function drawOwn(look: number, { theme }: Painting, { width, height, scale }: Place): Element[] {
  const { ink, casing } = ownInk(theme);
  const line = ownLine.width * scale;
  return [
    x("path", {
      d: `M0 ${tenth(height / 2)}H${tenth(width)}`,
      fill: "none",
      stroke: ink,
      "stroke-width": hundredth(line),
      "stroke-dasharray": ownLook(look)
        .dash.map((part) => hundredth(part * line))
        .join(" "),
    }),
    x("path", {
      d: signOfLook(look),
      transform: `translate(${tenth(width / 2)} ${tenth(height / 2)}) scale(${hundredth(scale * 0.9)})`,
      fill: ink,
      stroke: casing,
      "stroke-width": 1,
    }),
  ];
}

/** A sample of so many pixels, from its upper left corner. */
export function drawSwatch(swatch: Swatch, painting: Painting, place: Place): Element[] {
  switch (swatch.kind) {
    case "route":
      return drawRoute(swatch, painting, place);
    case "tint":
      return drawTint(swatch.id, painting, place);
    case "mark":
      return marks[swatch.id](painting, place);
    case "own":
      return drawOwn(swatch.id, painting, place);
    case "chart":
      return drawChartSwatch(swatch.id, painting, place);
  }
}
