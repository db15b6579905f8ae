/** What goes with several maps: what a newspaper sets below them, and what is told to those who do not see them. */

import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { altTextOf, creditLine } from "#figures/composing/scene-words.ts";
import { m } from "#languages/compiled/messages.js";
import { inTurn } from "#languages/words/locale.ts";
import { headingsOf, type PanelHeading } from "./panel-words.ts";
import type { PreparedPanels } from "./panels-figure.ts";

const inOneLine = ({ name, told }: PanelHeading) =>
  told === "" ? name : m.figure_alt_panel({ name, text: told });

export const captionOfPanels = (title: string, options: FigureOptions): string =>
  `${m.figure_caption_panels({ title, list: inTurn(headingsOf(options).map(inOneLine)) })} ${creditLine()}`;

/** Of more maps than this only their headings are told: all that is on them would be told for minutes. */
const mostTold = 2;

export function altTextOfPanels({ maps }: PreparedPanels, options: FigureOptions): string {
  const headings = headingsOf(options);
  const opening = m.figure_alt_panels({ count: maps.length });
  if (maps.length > mostTold) return `${opening} ${inTurn(headings.map(inOneLine))}.`;
  const told = maps.map(({ options: { view }, shown }, i) => {
    const heading = headings[i];
    const text = altTextOf(shown, view);
    return heading ? m.figure_alt_panel({ name: heading.name, text }) : text;
  });
  return [opening, ...told].join(" ");
}
