/** A story as slides: its title, each step, what to talk about, what it rests on. */

import type { Geography } from "#atlas/geography/geography.ts";
import { release } from "#atlas/outline/outline.ts";
import { drawQr } from "#drawing/qr.ts";
import { measure, setParagraph } from "#figures/composing/text/set-text.ts";
import { m } from "#languages/compiled/messages.js";
import type { KeptLayer } from "#own/layer/layer.ts";
import { wholeOfStory } from "#stories/paper/whole-of-story.ts";
import { sourcesOfStep, sourcesOfStory } from "#stories/reading/story-sources.ts";
import type { Theme } from "#symbology/themes.ts";
import { parseAddress } from "#view/address/address.ts";
import { longestCode, opensElsewhere } from "#view/address/page-address.ts";
import { layersAt, layersOfStory } from "#view/own/own-selectors.ts";
import type { ToldStep, ToldStory } from "#view/story/told-story.ts";
import { fitSize } from "./fit-text.ts";
import { barTop, column, layOutColumn } from "./lay-out-column.ts";
import { type Slide, type SlidePicture, type SlideText, slideSize } from "./slide.ts";
import { chartPicture } from "./slide-chart.ts";
import { mapPicture } from "./slide-map.ts";
import { photoOfStep } from "./slide-photo.ts";

const mapPlace = { left: 678, top: 0, width: slideSize.width - 678, height: barTop } as const;
const wholeWidth = slideSize.width - 2 * column.left;
const foot = 22;

export interface Told {
  readonly story: ToldStory;
  readonly geography: Geography;
  readonly theme: Theme;
  /** Where the story is seen live, or the atlas where it has no address that can be printed. */
  readonly printed: string;
  /** Where the story is seen live; `null` where others cannot. */
  readonly address: string | null;
  /** Layers of the maker's own that may leave the page: each step shows its own of them. */
  readonly own: readonly KeptLayer[];
  /** Pictures of the maker's own as `data:` addresses, by their ids. */
  readonly photos: ReadonlyMap<string, string>;
}

const shortened = (address: string) =>
  address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/(index\.html)?(#|$)/, "/$2");

/** As much of a title as one line holds. */
function cutToLine(title: string, width: number): string {
  const setting = { size: foot, width, lineHeight: 1, mostLines: 1 };
  const { texts } = setParagraph([{ text: title, face: "semibold", ink: "text" }], setting);
  return texts.map(({ text }) => text).join(" ");
}

/** The bar at the foot of each slide: which story, whose, and where it is. */
function barTexts({ story, printed }: Told): SlideText[] {
  const line = { top: barTop + 24, height: 34, size: foot, lineHeight: 1.3 };
  const whose = story.origin === "atlas" ? "" : ` · ${m.story_by_reader()}`;
  const name = `${cutToLine(story.title, 740 - measure(whose, "semibold", foot))}${whose}`;
  return [
    {
      ...{ ...line, role: "story", left: column.left, width: 760, text: name },
      ...{ face: "semibold", ink: "text", align: "left" },
    },
    {
      ...{ ...line, role: "credit", left: 860, width: slideSize.width - 860 - column.left },
      ...{ text: `${m.figure_rights()} · ${shortened(printed)}`, face: "regular", ink: "quiet" },
      ...{ align: "right", ...(opensElsewhere(printed) && { link: printed }) },
    },
  ];
}

const notesOf = (...parts: readonly string[]) => parts.filter(Boolean).join("\n\n");

function stepSlide(told: Told, step: ToldStep, at: number): Slide {
  const { story, geography, theme } = told;
  const { marks = [] } = step;
  const own = layersAt(told.own, step.layers);
  const { state } = parseAddress(step.view);
  const sources = sourcesOfStep(step);
  const place = m.story_step_of({ step: at + 1, steps: story.steps.length });
  const { texts, pictures, photos } = layOutColumn({
    place: state.year === null ? place : `${place} · ${state.year}`,
    title: step.title,
    words: step.gentle ?? step.words,
    below: sources === "" ? "" : m.present_sources({ sources }),
    chart: chartPicture(step, state, column.width),
    photo: photoOfStep(step, told.photos),
  });
  return {
    texts: [...texts, ...barTexts(told)],
    pictures: [mapPicture(geography, state, theme, mapPlace, { marks, own }), ...pictures],
    photos,
    notes: notesOf(
      step.notes,
      step.gentle === undefined ? "" : `${m.notes_gentle()} ${step.words}`,
    ),
  };
}

function sizeOf({ steps: { length: steps }, minutes }: ToldStory): string {
  return minutes === null ? m.story_size({ steps }) : m.story_size_minutes({ steps, minutes });
}

function titleSlide(told: Told): Slide {
  const { story, geography, theme } = told;
  const own = layersOfStory(told.own, story);
  const whole = wholeOfStory(story);
  const { texts } = layOutColumn({
    place: m.title(),
    title: story.title,
    words: story.lead,
    below: story.origin === "atlas" ? sizeOf(story) : `${sizeOf(story)}\n${m.story_by_reader()}`,
    ...{ chart: null, photo: null },
  });
  return {
    texts: [...texts, ...barTexts(told)],
    pictures: [mapPicture(geography, whole, theme, mapPlace, { marks: [], own })],
    notes: "",
  };
}

/** A slide of words alone. */
function wordSlide(told: Told, title: string, words: string, width: number): Slide {
  const heading = { face: "serif", ink: "text", lineHeight: 1.15, left: column.left } as const;
  const plain = { face: "regular", ink: "text", lineHeight: 1.4, left: column.left } as const;
  const top = 190;
  const room = barTop - 40 - top;
  const { size } = fitSize(words, { ...plain, width }, room, [40, 36, 32, 28, 24, 22, 20, 18, 16]);
  return {
    texts: [
      {
        ...heading,
        role: "title",
        text: title,
        width: wholeWidth,
        top: 80,
        height: 76,
        size: 60,
        align: "left",
      },
      { ...plain, role: "words", text: words, width, top, height: room, size, align: "left" },
      ...barTexts(told),
    ],
    pictures: [],
    notes: "",
  };
}

function codePicture(address: string): SlidePicture {
  const side = 300;
  const block = { name: "code", left: 0, top: 0, width: side, height: side, texts: [] };
  return {
    ...{ name: "code", left: slideSize.width - column.left - side, top: 190 },
    ...{ width: side, height: side, alternative: m.slides_code({ address }) },
    blocks: [{ ...block, draw: () => [drawQr(address, { x: 0, y: 0, size: side })] }],
  };
}

function endSlide(told: Told): Slide {
  const { story, address } = told;
  const hasCode = address !== null && address.length <= longestCode && opensElsewhere(address);
  const words = [
    sourcesOfStory(story).join("; "),
    m.present_end_data({ version: release }),
    address === null ? "" : m.present_end_address({ address: told.printed }),
  ];
  const width = hasCode ? wholeWidth - 380 : wholeWidth;
  const slide = wordSlide(told, m.present_end_sources(), words.filter(Boolean).join("\n"), width);
  return {
    ...slide,
    pictures: hasCode ? [codePicture(address)] : [],
    notes: address === null ? "" : m.present_end_address({ address }),
  };
}

/** What makes each slide, in their order: a map takes its time, and who waits may stop in between. */
export function slidesOf(told: Told): readonly (() => Slide)[] {
  const { steps, discussion } = told.story;
  const questions = discussion.map((question, i) => `${i + 1}. ${question}`).join("\n\n");
  return [
    () => titleSlide(told),
    ...steps.map((step, at) => () => stepSlide(told, step, at)),
    ...(discussion.length === 0
      ? []
      : [() => wordSlide(told, m.notes_discussion(), questions, wholeWidth)]),
    () => endSlide(told),
  ];
}
