import type { XY } from "#core/mercator.ts";
import type { FigureName } from "#figures/composing/by-hand.ts";

const ghost = "figure-preview-ghost";

interface Shown {
  readonly name: FigureName | null;
  readonly from: XY;
  readonly to: XY;
}

/** Shows in the preview where a name, or the map, is being put: it is drawn anew when it is let go. */
export function showDragged(sheet: Element, dragged: Shown | null): void {
  sheet.querySelector(`.${ghost}`)?.remove();
  const map = sheet.querySelector("[data-block=map] > g > *:nth-child(1)")?.parentElement;
  const isMap = dragged !== null && dragged.name === null;
  const [dx, dy] = dragged
    ? [dragged.to.x - dragged.from.x, dragged.to.y - dragged.from.y]
    : [0, 0];
  for (const part of map?.children ?? [])
    if (part instanceof SVGElement) part.style.translate = isMap ? `${dx}px ${dy}px` : "";
  const [box] = dragged?.name?.boxes ?? [];
  const svg = sheet.querySelector("svg");
  if (!box || !svg) return;
  const mark = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  mark.setAttribute("class", ghost);
  mark.setAttribute("x", String(box.left + dx));
  mark.setAttribute("y", String(box.top + dy));
  mark.setAttribute("width", String(box.right - box.left));
  mark.setAttribute("height", String(box.bottom - box.top));
  svg.append(mark);
}
