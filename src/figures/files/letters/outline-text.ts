import { createSvgElement, inheritedAttribute } from "#figures/files/figure-document.ts";
import { type DrawRun, loadOutlines } from "./glyph-outlines.ts";
import { layOutText, type PlacedRun, type PlacedText } from "./lay-out-text.ts";

/**
 * Replaces every text of a figure by its outlines; the words stay in the names of the groups. What
 * none of the faces can write (a title in Thai) stays text, for the reader's own fonts.
 */
export async function outlineTexts(svg: Element): Promise<void> {
  // What was outlined before need not be laid out again.
  if (!svg.querySelector("text")) return;
  const { texts, slices } = await layOutText(svg);
  const drawRun = await loadOutlines(slices);
  for (const text of texts) {
    const group = groupInsteadOf(text.element);
    group.setAttribute("aria-label", text.element.textContent ?? "");
    group.append(...drawHalos(text, drawRun), ...text.runs.map((run) => drawFilled(run, drawRun)));
    group.append(...text.runs.flatMap(keepUndrawable));
    text.element.replaceWith(group);
  }
  // Groups said it of the texts that they held; what stays text says it of itself.
  for (const group of svg.querySelectorAll("g[paint-order]")) group.removeAttribute("paint-order");
}

const textOnly =
  /^(x|y|dx|dy|rotate|textLength|lengthAdjust|text-|font-|letter-|word-|dominant-|alignment-|paint-order|href|xlink:href|startOffset|xml:space|method|side|spacing)/;

/** A group that stands where a text stood, with all of its attributes that do not set type. */
export function groupInsteadOf(text: Element): Element {
  return createSvgElement(text, "g", ownAttributes(text));
}

function ownAttributes(element: Element): Record<string, string> {
  const kept = [...element.attributes].filter(({ name }) => !textOnly.test(name));
  return Object.fromEntries(kept.map(({ name, value }) => [name, value]));
}

/** What the spans between a run and its `<text>` say about its looks; the innermost wins. */
export function spanAttributes({ parent }: PlacedRun): Record<string, string> {
  if (parent.localName === "text") return {};
  const outer = parent.parentElement?.closest("tspan, textPath");
  return { ...(outer ? ownAttributes(outer) : {}), ...ownAttributes(parent) };
}

/**
 * The halos of a text as paths of their own, beneath the letters: many programs do not know
 * `paint-order`, and would draw a halo over what it is to set free.
 */
export function drawHalos({ runs }: PlacedText, drawRun: DrawRun): Element[] {
  return runs.filter(hasHalo).map((run) =>
    createSvgElement(run.parent, "path", {
      ...spanAttributes(run),
      fill: "none",
      d: drawRun(run),
    }),
  );
}

export function hasHalo({ parent }: PlacedRun): boolean {
  const stroke = inheritedAttribute(parent, "stroke") ?? "none";
  return (
    stroke !== "none" && inheritedAttribute(parent, "paint-order")?.startsWith("stroke") === true
  );
}

export function drawFilled(run: PlacedRun, drawRun: DrawRun): Element {
  return createSvgElement(run.parent, "path", {
    ...spanAttributes(run),
    ...(hasHalo(run) && { stroke: "none" }),
    d: drawRun(run),
  });
}

function keepUndrawable(run: PlacedRun): Element[] {
  const kept: { text: string; x: number; y: number }[] = [];
  let joins = false;
  for (const { character, x, y, slice } of run.characters) {
    const last = kept.at(-1);
    if (slice === undefined && joins && last) last.text += character;
    else if (slice === undefined) kept.push({ text: character, x, y });
    joins = slice === undefined;
  }
  return kept.map(({ text, x, y }) => {
    const element = createSvgElement(run.parent, "text", {
      ...spanAttributes(run),
      x: String(x),
      y: String(y),
      "text-anchor": "start",
      "font-size": String(run.size),
      ...(hasHalo(run) && { "paint-order": "stroke" }),
    });
    element.textContent = text;
    return element;
  });
}
