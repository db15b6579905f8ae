import { x } from "xastscript";
import { writeXml } from "#drawing/write-xml.ts";
import { describeWork } from "./dublin-core.ts";
import { createSvgElement, parseFigure, serializeFigure } from "./figure-document.ts";
import type { FigureMeta } from "./figure-meta.ts";
import { writeFontFaces } from "./letters/embed-fonts.ts";
import { outlineTexts } from "./letters/outline-text.ts";

/**
 * A figure as a file of its own. `embedded` keeps text as text and carries the faces along;
 * `outlined` turns it into paths, for programs that read no embedded faces (Inkscape, Illustrator).
 */
export async function writeSvg(
  markup: string,
  meta: FigureMeta,
  fonts: "embedded" | "outlined",
): Promise<string> {
  const svg = parseFigure(markup);
  if (fonts === "outlined") await outlineTexts(svg);
  const faces = fonts === "embedded" ? await writeFontFaces(svg) : "";
  describe(svg, meta);
  referAsBefore(svg);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withStyle(serializeFigure(svg), faces)}\n`;
}

/** Put in as text: as an element, the page's policy would forbid a style that is only for the file. */
function withStyle(markup: string, rules: string): string {
  if (rules === "") return markup;
  return markup.replace(/<\/svg>$/, `<style type="text/css">${rules}</style></svg>`);
}

const xlink = "http://www.w3.org/1999/xlink";

/** Inkscape and Illustrator follow references as SVG 1.1 wrote them, and browsers both. */
function referAsBefore(svg: Element): void {
  svg.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:xlink", xlink);
  for (const referring of svg.querySelectorAll("[href]")) {
    const target = referring.getAttribute("href");
    referring.removeAttribute("href");
    if (target !== null) referring.setAttributeNS(xlink, "xlink:href", target);
  }
}

function describe(svg: Element, meta: FigureMeta): void {
  for (const child of [...svg.children])
    if (["title", "desc", "metadata"].includes(child.localName)) child.remove();
  const title = createSvgElement(svg, "title", {});
  title.textContent = meta.title;
  const description = createSvgElement(svg, "desc", {});
  description.textContent = meta.alternative;
  const written = writeXml(
    x("metadata", { xmlns: "http://www.w3.org/2000/svg" }, [describeWork(meta)]),
  );
  const metadata = new DOMParser().parseFromString(written, "image/svg+xml").documentElement;
  svg.prepend(title, description, svg.ownerDocument.importNode(metadata, true));
  svg.setAttribute("role", "img");
  svg.setAttribute("xml:lang", meta.language);
}
