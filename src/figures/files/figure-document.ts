const svgNamespace = "http://www.w3.org/2000/svg";

/** Reads the markup of a finished figure; throws where it is not well-formed XML. */
export function parseFigure(markup: string): Element {
  const { documentElement } = new DOMParser().parseFromString(markup, "image/svg+xml");
  if (documentElement.localName !== "svg" || documentElement.querySelector("parsererror"))
    throw new Error("The figure is not a well-formed SVG.");
  for (const { node } of textRunsOf(documentElement)) node.data = node.data.normalize("NFC");
  return documentElement;
}

export function serializeFigure(svg: Element): string {
  return new XMLSerializer().serializeToString(svg);
}

export function createSvgElement(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string>>,
): Element {
  const element = parent.ownerDocument.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** A presentation attribute as the element has it or takes it over from what it stands in. */
export function inheritedAttribute(element: Element, name: string): string | null {
  const holder = element.closest(`[${name}]`);
  return holder?.getAttribute(name) ?? null;
}

/** A piece of text in one face. */
export interface TextRun {
  readonly node: Text;
  readonly parent: Element;
  readonly families: readonly string[];
  readonly weight: number;
  readonly style: "normal" | "italic";
}

const weights: Readonly<Record<string, number>> = { normal: 400, bold: 700 };

/** The pieces of text inside an element, in reading order. */
export function textRunsOf(element: Element): TextRun[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const runs: TextRun[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!(node instanceof Text) || node.data === "" || !parent?.closest("text")) continue;
    const weight = inheritedAttribute(parent, "font-weight") ?? "normal";
    runs.push({
      node,
      parent,
      families: (inheritedAttribute(parent, "font-family") ?? "Noto Sans")
        .split(",")
        .map((family) => family.trim().replace(/^(['"])(.*)\1$/, "$2")),
      weight: weights[weight] ?? Number(weight),
      style: inheritedAttribute(parent, "font-style") === "italic" ? "italic" : "normal",
    });
  }
  return runs;
}
