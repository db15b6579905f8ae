/**
 * A figure as PNG of 3840 by 2160 pixels, as the dialog writes it, and the same drawing put on a bare
 * canvas and exported with `toBlob`; then a story of twelve steps as a presentation. Marks `figure`
 * with milliseconds and bytes for each, `task` with the longest task of the page in each.
 */
import { stories } from "virtual:stories";
import { toXml } from "xast-util-to-xml";
import { loadGeography } from "#atlas/geography/geography.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { finishFigure } from "#figures/composing/finish-figure.ts";
import { figurePresets, frameOf } from "#figures/composing/presets.ts";
import { writePng } from "#figures/files/png-file.ts";
import { writeSlides } from "#stories/slides/write-slides.ts";
import { themes } from "#symbology/themes.ts";
import { homeExtent } from "#view/camera/extents.ts";
import { routeIn } from "#view/selectors/chosen.ts";
import { createView } from "#view/store.ts";
import { tellStory } from "#view/story/told-story.ts";

const scale = 2;
const slide = figurePresets.find(({ id }) => id === "slide");
if (!slide) throw new Error("There is no slide.");
const state = createView("#route=laos-thailand&year=2009", "light").getState();
const options: FigureOptions = {
  view: { ...state, country: null, route: routeIn(state), extent: homeExtent },
  frame: frameOf(slide),
  theme: themes.light,
  title: "",
  note: "",
  show: {
    legend: true,
    tints: true,
    incidents: true,
    stations: true,
    labels: true,
    otherRoutes: true,
    scaleBar: true,
    inset: true,
    qr: true,
  },
  address: location.href,
  date: "2026-11-22",
};
const geography = await loadGeography();

function composeMarkup() {
  const figure = finishFigure(geography, "map", options, { ownTitle: true, ownNote: true });
  return { figure, markup: toXml(figure.svg, { closeEmptyElements: true }) };
}

async function composeAndWrite(): Promise<Blob> {
  const { figure, markup } = composeMarkup();
  return writePng(markup, figure.width, figure.height, scale, figure.meta);
}

async function exportCanvas(markup: string, width: number, height: number): Promise<Blob> {
  const picture = new Image(width, height);
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext("2d")?.drawImage(picture, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("No picture."))), "image/png");
  });
}

/** The first story, with as many steps as that. */
function storyOf(steps: number) {
  const [first] = stories;
  if (!first) throw new Error("There is no story.");
  const story = tellStory(first);
  const of = Array.from({ length: steps }, (_, i) => story.steps[i % story.steps.length]);
  return { ...story, steps: of.flatMap((step) => step ?? []) };
}

const presentation = storyOf(12);

const writeStory = () =>
  writeSlides(presentation, [], "pptx", {
    signal: new AbortController().signal,
    onProgress() {},
  });

/** With how long the page could not answer at most, if that was more than 50 ms. */
async function measure(name: string, write: () => Promise<Blob>): Promise<void> {
  const tasks = [0];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: "longtask" });
  const start = performance.now();
  const { size } = await write();
  const ms = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  performance.mark("figure", { detail: { name, ms, bytes: size, task: Math.max(...tasks) } });
}

const { figure, markup } = composeMarkup();
const [width, height] = [figure.width * scale, figure.height * scale];
for (let round = 0; round < 3; round += 1) {
  await measure("ours, composed and written", composeAndWrite);
  await measure("ours, as the press of the button writes it", () =>
    writePng(markup, figure.width, figure.height, scale, figure.meta),
  );
  await measure("the same drawing on a bare canvas", () => exportCanvas(markup, width, height));
}
for (let round = 0; round < 2; round += 1) await measure("slides", writeStory);
performance.mark("figures-done");
