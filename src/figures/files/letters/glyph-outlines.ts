import type { Font } from "opentype.js";
import { fetchWoff } from "#figures/files/fetch-font.ts";
import type { FontSlice } from "./font-slices.ts";
import type { PlacedRun } from "./lay-out-text.ts";

/** Writes the glyphs of a run as path data, in the coordinates of its `<text>`; those of no slice are left out. */
export type DrawRun = (run: PlacedRun) => string;

/** Fonts that were read stay: the slides of a story, and a picture made again, ask for the same. */
const fontsRead = new Map<FontSlice, Promise<Font>>();

function readFont(slice: FontSlice): Promise<Font> {
  const known = fontsRead.get(slice);
  if (known) return known;
  const reading = (async () => {
    const { parse } = await import("opentype.js");
    return parse((await fetchWoff(slice)).buffer);
  })();
  fontsRead.set(slice, reading);
  reading.catch(() => fontsRead.delete(slice));
  return reading;
}

/** Loads the outlines of the slices; the reader of fonts comes with the first use. */
export async function loadOutlines(slices: readonly FontSlice[]): Promise<DrawRun> {
  const read = await Promise.all(
    slices.map(async (slice) => [slice, await readFont(slice)] as const),
  );
  const fonts = new Map<FontSlice, Font>(read);
  return ({ size, characters }) =>
    characters
      .map(({ character, x, y, angle, slice }) => {
        const font = slice && fonts.get(slice);
        if (!font || character.trim() === "") return "";
        const { commands } = font.charToGlyph(character).getPath(0, 0, size);
        const turn = (angle * Math.PI) / 180;
        const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
        const put = (px: number, py: number) =>
          `${round(x + px * cos - py * sin)} ${round(y + px * sin + py * cos)}`;
        return commands.map((command) => writeCommand(command, put)).join("");
      })
      .join("");
}

type Command = ReturnType<Font["getPath"]>["commands"][number];

function writeCommand(command: Command, put: (x: number, y: number) => string): string {
  switch (command.type) {
    case "M":
    case "L":
      return `${command.type}${put(command.x, command.y)}`;
    case "Q":
      return `Q${put(command.x1, command.y1)} ${put(command.x, command.y)}`;
    case "C":
      return `C${put(command.x1, command.y1)} ${put(command.x2, command.y2)} ${put(command.x, command.y)}`;
    case "Z":
      return "Z";
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
