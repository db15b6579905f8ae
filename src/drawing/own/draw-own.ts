/** The reader's own data in ink: areas and lines above the corridors, points above all marks. */
import type { Element } from "xast";
import { x } from "xastscript";
import type { Drawing } from "#drawing/drawing.ts";
import { hundredth, pathData, tenth } from "#drawing/path-data.ts";
import { ownChosen, ownEdge, ownInk, ownLine, ownLook, ownPointRadius } from "#symbology/own.ts";
import type { DrawnOwn } from "./own-in-frame.ts";

function drawShape({ ref, look, isOpen, lines, rings }: DrawnOwn, drawing: Drawing): Element[] {
  const { ink, casing } = ownInk(drawing.theme);
  const width = ownLine.width * drawing.scale * (isOpen ? ownChosen : 1);
  const dash = ownLook(look).dash.map((part) => hundredth(part * width));
  const area = pathData(rings, true);
  const edge = pathData(lines) + area;
  if (edge === "") return [];
  return [
    x("g", { "data-own": ref.id, fill: "none", "stroke-linejoin": "round" }, [
      ...(area === ""
        ? []
        : [
            x("path", { d: area, fill: ink, "fill-opacity": ownLine.fill, "fill-rule": "evenodd" }),
          ]),
      x("path", {
        d: edge,
        stroke: casing,
        "stroke-width": hundredth(width + 2 * ownLine.casing * drawing.scale),
      }),
      x("path", {
        d: edge,
        stroke: ink,
        "stroke-width": hundredth(width),
        ...(!isOpen && { "stroke-dasharray": dash.join(" ") }),
      }),
    ]),
  ];
}

export const drawOwnShapes = (own: readonly DrawnOwn[], drawing: Drawing): Element[] =>
  own.flatMap((each) => drawShape(each, drawing));

/** The sign of a look, as path data around its middle. */
export const signOfLook = (look: number): string =>
  `M${ownLook(look)
    .point.map(([px, py]) => `${hundredth(px)} ${hundredth(py)}`)
    .join("L")}Z`;

export function drawOwnPoints(own: readonly DrawnOwn[], { theme }: Drawing): Element[] {
  const { ink, casing } = ownInk(theme);
  const edge = { fill: casing, stroke: casing, "stroke-width": 2 * ownEdge } as const;
  return own.flatMap(({ ref, look, points }) =>
    points.map(({ at, radius }) => {
      const shape = x("path", { d: signOfLook(look) });
      const transform = `translate(${tenth(at.x)} ${tenth(at.y)}) scale(${hundredth(radius / ownPointRadius)})`;
      // The edge by itself: programs that know no `paint-order` would draw it over the sign.
      return x("g", { transform, fill: ink, "data-own": ref.id }, [
        x("g", { ...edge, "stroke-linejoin": "round" }, [shape]),
        shape,
      ]);
    }),
  );
}
