/** Writes the shapes of a figure in the terms that svg2pdf draws faithfully. */
export function setShapesForPdf(svg: Element): void {
  expandUses(svg);
  joinTranslucentPaths(svg);
  fadePatterns(svg);
}

const notInherited = new Set(["id", "href", "x", "y", "width", "height", "transform"]);

/** Puts a copy of the shape in the place of each `<use>`, which svg2pdf draws without its opacity. */
function expandUses(svg: Element): void {
  for (const use of svg.querySelectorAll("use")) {
    const target = svg.querySelector(
      `[id="${CSS.escape(use.getAttribute("href")?.slice(1) ?? "")}"]`,
    );
    const copy = target?.cloneNode(true);
    if (!(copy instanceof Element)) throw new Error("A <use> of the figure has no shape.");
    copy.removeAttribute("id");
    for (const { name, value } of use.attributes)
      if (!notInherited.has(name) && !copy.hasAttribute(name)) copy.setAttribute(name, value);
    const moved = `translate(${use.getAttribute("x") ?? 0} ${use.getAttribute("y") ?? 0})`;
    const transforms = [use.getAttribute("transform"), moved, copy.getAttribute("transform")];
    copy.setAttribute("transform", transforms.filter(Boolean).join(" "));
    use.replaceWith(copy);
  }
}

/**
 * The paths of a group that is translucent as a whole become one, where they look alike: svg2pdf
 * makes each of them translucent, and their joints would show darker.
 */
function joinTranslucentPaths(svg: Element): void {
  for (const group of svg.querySelectorAll("g[opacity]")) {
    const firstOf = new Map<string, Element>();
    for (const path of [...group.children].filter(({ localName }) => localName === "path")) {
      const look = lookOf(path);
      const first = firstOf.get(look);
      if (!first) firstOf.set(look, path);
      else {
        first.setAttribute("d", `${first.getAttribute("d")} ${path.getAttribute("d")}`);
        path.remove();
      }
    }
  }
}

function lookOf(path: Element): string {
  const own = [...path.attributes].filter(({ name }) => !/^(d|id|data-.*|aria-.*)$/.test(name));
  return own
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
    .join(" ");
}

/** Moves `fill-opacity` from a shape into the pattern that fills it: PDF readers pass over it there. */
function fadePatterns(svg: Element): void {
  const faded = new Map<string, Element>();
  for (const filled of svg.querySelectorAll("[fill^='url(#']")) {
    const opacity = filled.closest("[fill-opacity]")?.getAttribute("fill-opacity") ?? "1";
    const id = /^url\(#(.+)\)$/.exec(filled.getAttribute("fill") ?? "")?.[1] ?? "";
    const pattern = svg.querySelector(`pattern[id="${CSS.escape(id)}"]`);
    if (!pattern || Number(opacity) === 1) continue;
    const own = faded.get(`${id} ${opacity}`) ?? fade(pattern, opacity, `${id}-${faded.size}`);
    faded.set(`${id} ${opacity}`, own);
    filled.setAttribute("fill", `url(#${own.id})`);
    filled.setAttribute("fill-opacity", "1");
  }
}

function fade(pattern: Element, opacity: string, id: string): Element {
  const copy = pattern.cloneNode(true);
  if (!(copy instanceof Element)) throw new Error("A copy of an element is an element.");
  copy.id = id;
  for (const shape of copy.querySelectorAll("*")) {
    shape.setAttribute("fill-opacity", opacity);
    shape.setAttribute("stroke-opacity", opacity);
  }
  pattern.after(copy);
  return copy;
}
