import { m } from "#languages/compiled/messages.js";
import type { FigureFrame } from "./figure-options.ts";

interface FigurePreset {
  readonly id: string;
  readonly name: () => string;
  readonly width: number;
  readonly height: number;
  readonly unit: "px" | "mm";
  readonly scale: number;
  /** In the preset's unit. */
  readonly margin: number;
}

/**
 * The sizes that are offered. Slides are read from the back row and squares on a telephone, so their
 * type is larger. Newspapers differ in their columns: 45 mm with gutters of 3 mm is common in
 * tabloids and broadsheets alike, and where a column differs, a free size in millimetres does. A
 * column leaves its gutter to the page.
 */
export const figurePresets = [
  {
    id: "slide",
    name: m.figure_preset_slide,
    width: 1920,
    height: 1080,
    unit: "px",
    scale: 1.65,
    margin: 48,
  },
  {
    id: "square",
    name: m.figure_preset_square,
    width: 1080,
    height: 1080,
    unit: "px",
    scale: 1.3,
    margin: 36,
  },
  {
    id: "portrait",
    name: m.figure_preset_portrait,
    width: 1080,
    height: 1350,
    unit: "px",
    scale: 1.4,
    margin: 36,
  },
  {
    id: "a4-portrait",
    name: m.figure_preset_a4_portrait,
    width: 210,
    height: 297,
    unit: "mm",
    scale: 1,
    margin: 12,
  },
  {
    id: "a4-landscape",
    name: m.figure_preset_a4_landscape,
    width: 297,
    height: 210,
    unit: "mm",
    scale: 1,
    margin: 12,
  },
  {
    id: "letter-portrait",
    name: m.figure_preset_letter_portrait,
    width: 215.9,
    height: 279.4,
    unit: "mm",
    scale: 1,
    margin: 12,
  },
  {
    id: "letter-landscape",
    name: m.figure_preset_letter_landscape,
    width: 279.4,
    height: 215.9,
    unit: "mm",
    scale: 1,
    margin: 12,
  },
  {
    id: "column-1",
    name: m.figure_preset_column_1,
    width: 45,
    height: 190,
    unit: "mm",
    scale: 0.8,
    margin: 1,
  },
  {
    id: "column-2",
    name: m.figure_preset_column_2,
    width: 93,
    height: 165,
    unit: "mm",
    scale: 0.85,
    margin: 1,
  },
  {
    id: "column-3",
    name: m.figure_preset_column_3,
    width: 141,
    height: 150,
    unit: "mm",
    scale: 0.9,
    margin: 1,
  },
] as const satisfies readonly FigurePreset[];

const pixelsPerMillimetre = 96 / 25.4;

/** The longest side of a free size, in pixels: more than browsers draw on one canvas. */
export const longestSide = 8192;

const toPixels = (length: number, unit: "px" | "mm") =>
  unit === "mm" ? length * pixelsPerMillimetre : length;

export function frameOf({ width, height, unit, scale, margin }: FigurePreset): FigureFrame {
  return {
    width: toPixels(width, unit),
    height: toPixels(height, unit),
    scale,
    margin: toPixels(margin, unit),
  };
}

/**
 * A frame of any size. Pixels are taken for a screen, on which type grows with the picture;
 * millimetres for paper, on which it is the reader's eye that counts.
 */
export function freeFrame(width: number, height: number, unit: "px" | "mm"): FigureFrame {
  const [across, down] = [toPixels(width, unit), toPixels(height, unit)];
  const side = Math.sqrt(across * down);
  const scale =
    unit === "px" ? Math.max(0.8, side / 900) : Math.min(1.6, Math.max(0.8, side / 800));
  const margin = unit === "mm" && across < 600 ? toPixels(1, "mm") : side * 0.032;
  return { width: across, height: down, scale, margin };
}
