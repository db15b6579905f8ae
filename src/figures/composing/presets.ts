import { m } from "#languages/compiled/messages.js";
import type { FigureFrame } from "./figure-options.ts";
import type { Medium } from "./type-scale.ts";

interface FigurePreset {
  readonly id: string;
  readonly name: () => string;
  readonly width: number;
  readonly height: number;
  readonly unit: "px" | "mm";
  readonly medium: Medium;
  readonly scale: number;
  /** In the preset's unit. */
  readonly margin: number;
}

/** Pixels of a slide. */
export const slidePixels = { width: 1920, height: 1080 } as const;

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
    ...slidePixels,
    unit: "px",
    medium: "slide",
    scale: 2,
    margin: 48,
  },
  {
    id: "square",
    name: m.figure_preset_square,
    width: 1080,
    height: 1080,
    unit: "px",
    medium: "post",
    scale: 1.8,
    margin: 44,
  },
  {
    id: "portrait",
    name: m.figure_preset_portrait,
    width: 1080,
    height: 1350,
    unit: "px",
    medium: "post",
    scale: 1.9,
    margin: 48,
  },
  {
    id: "a4-portrait",
    name: m.figure_preset_a4_portrait,
    width: 210,
    height: 297,
    unit: "mm",
    medium: "page",
    scale: 1,
    margin: 12,
  },
  {
    id: "a4-landscape",
    name: m.figure_preset_a4_landscape,
    width: 297,
    height: 210,
    unit: "mm",
    medium: "page",
    scale: 1,
    margin: 12,
  },
  {
    id: "letter-portrait",
    name: m.figure_preset_letter_portrait,
    width: 215.9,
    height: 279.4,
    unit: "mm",
    medium: "page",
    scale: 1,
    margin: 12,
  },
  {
    id: "letter-landscape",
    name: m.figure_preset_letter_landscape,
    width: 279.4,
    height: 215.9,
    unit: "mm",
    medium: "page",
    scale: 1,
    margin: 12,
  },
  {
    id: "column",
    name: m.figure_preset_column,
    width: 89,
    height: 108,
    unit: "mm",
    medium: "column",
    scale: 1,
    margin: 1,
  },
  {
    id: "column-1",
    name: m.figure_preset_column_1,
    width: 45,
    height: 190,
    unit: "mm",
    medium: "column",
    scale: 0.92,
    margin: 1,
  },
  {
    id: "column-2",
    name: m.figure_preset_column_2,
    width: 93,
    height: 165,
    unit: "mm",
    medium: "column",
    scale: 1,
    margin: 1,
  },
  {
    id: "column-3",
    name: m.figure_preset_column_3,
    width: 141,
    height: 150,
    unit: "mm",
    medium: "column",
    scale: 1.05,
    margin: 1,
  },
] as const satisfies readonly FigurePreset[];

const pixelsPerMillimetre = 96 / 25.4;

/** The longest side of a free size, in pixels: more than browsers draw on one canvas. */
export const longestSide = 8192;

const toPixels = (length: number, unit: "px" | "mm") =>
  unit === "mm" ? length * pixelsPerMillimetre : length;

export function frameOf({ width, height, unit, medium, scale, margin }: FigurePreset): FigureFrame {
  return {
    medium,
    width: toPixels(width, unit),
    height: toPixels(height, unit),
    scale,
    margin: toPixels(margin, unit),
  };
}

/** Height to width from which a picture is upright. */
const upright = 0.7;
/** Pixels that a page of print is at least wide; what is narrower is a column. */
const leastPage = 420;

/**
 * A frame of any size. Pixels are taken for a screen, on which type grows with the picture;
 * millimetres for paper, on which it is the reader's eye that counts.
 */
export function freeFrame(width: number, height: number, unit: "px" | "mm"): FigureFrame {
  const size = { width: toPixels(width, unit), height: toPixels(height, unit) };
  const side = Math.sqrt(size.width * size.height);
  if (unit === "px" && height < upright * width) {
    const scale = Math.max(0.8, Math.min(width / 960, height / 540));
    return { ...size, scale, margin: 24 * scale, medium: "slide" };
  }
  if (unit === "px") {
    const scale = Math.max(0.8, Math.min(width, height) / 600);
    return { ...size, scale, margin: 24 * scale, medium: "post" };
  }
  if (size.width < leastPage)
    return {
      ...size,
      scale: Math.min(1, Math.max(0.92, size.width / 336)),
      margin: toPixels(1, "mm"),
      medium: "column",
    };
  const scale = Math.min(1.6, Math.max(0.8, side / 800));
  return { ...size, scale, margin: side * 0.032, medium: "page" };
}
