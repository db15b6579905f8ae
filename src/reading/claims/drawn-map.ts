import { type ComponentType, createContext } from "react";
import type { RouteId } from "#subject/route-ids.ts";
import type { Extent } from "#view/extents.ts";

export interface DrawnMapProps {
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  /** West, south, east, north in degrees: several drawings of one extent have one scale. */
  readonly extent: Extent;
  readonly year: number | null;
  /** The routes that are drawn. */
  readonly routes: readonly RouteId[];
}

/** The drawn map, which the app brings: panels and the figure meet there and nowhere else. */
export const DrawnMapContext = createContext<ComponentType<DrawnMapProps> | null>(null);
