/** What lies on top of what: the one order, from the uppermost down. */
import { type Chosen, nothing, type Overlay, type ViewState } from "#view/state.ts";

type Layers = Pick<ViewState, "claim" | "overlay" | "chosen">;

export type Topmost =
  | { readonly on: "evidence"; readonly id: string }
  | Exclude<Overlay, typeof nothing>
  | Exclude<Chosen, typeof nothing>
  | typeof nothing;

/** What the reader looks at: the evidence, else what is read over the map, else the record. */
export function topmost({ claim, overlay, chosen }: Layers): Topmost {
  if (claim !== null) return { on: "evidence", id: claim };
  return overlay.on === "nothing" ? chosen : overlay;
}

/** The change that takes away what lies on top; a country's record uncovers its route's. */
export function withoutTopmost(state: Layers): Partial<Layers> {
  const top = topmost(state);
  switch (top.on) {
    case "evidence":
      return { claim: null };
    case "page":
      return { overlay: top.over };
    case "comparison":
      return { overlay: nothing };
    case "country":
      return { chosen: top.within ?? nothing };
    case "route":
    case "topic":
      return { chosen: nothing };
    case "nothing":
      return {};
  }
}
