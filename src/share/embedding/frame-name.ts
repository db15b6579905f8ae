/** What a frame in another page is called where nobody has given it a title, in the language that it is in. */
import { m } from "#languages/compiled/messages.js";
import type { LanguageTag } from "#languages/languages.ts";
import { timeKey } from "#languages/second-words.ts";
import { language } from "#languages/words/locale.ts";
import { parseAddress } from "#view/address/address.ts";
import { figuredIn, titleOfFigure } from "#view/selectors/name-of-view.ts";
import { storyIn } from "#view/selectors/telling.ts";

const named = (subject: string, atlas: string) => `${subject} – ${atlas}`;

const stateIn = (address: string) => parseAddress(new URL(address).hash).state;

/** In the language of this page. */
export function frameName(address: string): string {
  const state = stateIn(address);
  const subject = storyIn(state) ? m.embed_story() : titleOfFigure(figuredIn(state));
  return named(subject, m.title());
}

/** In the language of the frame; the words of another are fetched, and in this one where that fails. */
export async function frameNameIn(tag: LanguageTag, address: string): Promise<string> {
  if (tag === language) return frameName(address);
  try {
    const { second } = await import("virtual:second-language");
    const state = stateIn(address);
    const { country, route, year } = figuredIn(state);
    const subject = storyIn(state)
      ? second.storyFrame
      : second.times[timeKey(year)]?.mapTitles[country ?? route ?? ""];
    return subject === undefined ? frameName(address) : named(subject, second.atlas);
  } catch {
    return frameName(address);
  }
}
