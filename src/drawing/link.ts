import type { Element } from "xast";
import { x } from "xastscript";
import { outline } from "#atlas/outline/outline.ts";
import type { EntityRef } from "#view/state.ts";
import type { Drawing } from "./drawing.ts";

function nameOf(entity: EntityRef): string {
  const record =
    entity.kind === "country"
      ? outline.records.get(entity.id)
      : outline.routes.find(({ id }) => id === entity.id);
  return record?.name ?? entity.id;
}

/** Wraps what stands for a country or a route in a link, where the caller asked for links. */
export function link(entity: EntityRef, content: Element[], drawing: Drawing): Element[] {
  const address = drawing.linkTo?.(entity);
  if (address === undefined) return content;
  const attributes = {
    href: address,
    "aria-label": nameOf(entity),
  };
  return [x("a", attributes, content)];
}
