import { useEffect, useId, useRef } from "react";
import { type RouteId, routeIds } from "#subject/route-ids.ts";
import type { Extent } from "#view/camera/extents.ts";
import { everyIncident } from "#view/state.ts";
import { themeOf } from "#view/theme.ts";
import { useGeography } from "#view/use-geography.ts";
import { useViewState } from "#view/use-view.ts";
import { drawMap } from "./draw-map.ts";
import { putDrawing } from "./put-drawing.ts";
import { writeXml } from "./write-xml.ts";
import "./DrawnMap.css";
import { cameraOf } from "./projection.ts";

interface DrawnMapProps {
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  /** Several drawings of one extent have one scale. */
  readonly extent: Extent;
  readonly year: number | null;
  /** The routes that are drawn. */
  readonly routes: readonly RouteId[];
}

/** Width to height of every drawn map on a page, so that one extent has one scale. */
const proportion = 4 / 3;

/** A still map in a page, drawn as wide as there is room. */
export function DrawnMap({ label, extent, year, routes }: DrawnMapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const theme = themeOf(useViewState((state) => state.theme));
  const id = useId();
  const hidden = routeIds.filter((route) => !routes.includes(route)).join();
  const geography = useGeography();
  useEffect(() => {
    if (!geography || geography === "failed") return;
    const ground = geography;
    function draw(): void {
      const width = Math.round(frame.current?.clientWidth ?? 0);
      if (width === 0) return;
      const height = Math.round(width / proportion);
      const svg = drawMap(ground, {
        width,
        height,
        camera: cameraOf(extent, width, height, { top: 8, right: 8, bottom: 8, left: 8 }, 6),
        theme,
        year,
        country: null,
        route: null,
        hiddenRoutes: routeIds.filter((route) => hidden.split(",").includes(route)),
        incidents: everyIncident,
        idPrefix: `drawn${id.replace(/\W/g, "")}`,
      });
      putDrawing(frame.current, writeXml(svg));
    }
    draw();
    const observer = new ResizeObserver(draw);
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, [geography, extent, year, hidden, theme, id]);
  return <div className="drawn-map" role="img" aria-label={label} ref={frame} />;
}
