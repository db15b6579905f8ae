import type { ViewState } from "./state.ts";

/** Whether what stands beside the selection can be compared with it. */
export function isComparing({ versus, country, route, year }: ViewState): boolean {
  switch (versus?.kind) {
    case "country":
      return country !== null;
    case "route":
      return route !== null;
    case "year":
      return year !== null;
    default:
      return false;
  }
}
