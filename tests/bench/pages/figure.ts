/**
 * A figure as PNG of 3840 by 2160 pixels, as the dialog writes it, and the same drawing put on a bare
 * canvas and exported with `toBlob`. Marks `figure` with milliseconds and bytes for each.
 */
import { toXml } from "xast-util-to-xml";
import { loadGeography } from "#atlas/geography/geography.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { finishFigure } from "#figures/composing/finish-figure.ts";
import { figurePresets, frameOf } from "#figures/composing/presets.ts";
import { writePng } from "#figures/files/png-file.ts";
import { themes } from "#symbology/themes.ts";
import { homeExtent } from "#view/camera/extents.ts";
import { routeIn } from "#view/selectors/chosen.ts";
import { createView } from "#view/store.ts";

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

async function writeOurs(): Promise<Blob> {
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

async function measure(name: string, write: () => Promise<Blob>): Promise<void> {
  const start = performance.now();
  const { size } = await write();
  performance.mark("figure", { detail: { name, ms: performance.now() - start, bytes: size } });
}

const { figure, markup } = composeMarkup();
const [width, height] = [figure.width * scale, figure.height * scale];
for (let round = 0; round < 2; round += 1) {
  await measure("ours, composed and written", writeOurs);
  await measure("the same drawing on a bare canvas", () => exportCanvas(markup, width, height));
}
performance.mark("figures-done");
