import type { FigureMeta } from "#figures/files/figure-meta.ts";
import { m } from "#languages/compiled/messages.js";
import type { Slide, SlideText } from "./slide.ts";
import { alternativeOf, titleOf } from "./slide.ts";

interface Captioned {
  /** Of the picture's file. */
  readonly name: string;
  readonly slide: Slide;
}

function caption({ name, slide }: Captioned): string {
  const textOf = (role: SlideText["role"]) =>
    slide.texts.find((text) => text.role === role)?.text ?? "";
  const seen = alternativeOf(slide);
  const lines = [
    name,
    titleOf(slide),
    textOf("words"),
    textOf("sources"),
    textOf("photo"),
    seen === "" ? "" : m.slides_alternative({ text: seen }),
  ];
  return lines.filter(Boolean).join("\n");
}

/** What goes with each picture of a story: its words, sources, and what it shows for those who do not see it. */
export function writeCaptions(
  slides: readonly Captioned[],
  { title, rights, address }: FigureMeta,
): string {
  const head = [title, rights, address].join("\n");
  return `${[head, ...slides.map(caption)].join("\n\n")}\n`;
}
