/** A newsroom's or a school's own look, kept on this device: the colour of what leads, and the face of titles. */
import { object, optional, picklist, pipe, regex, safeParse, string } from "valibot";
import { contrastOf } from "#core/contrast.ts";
import { subject } from "#subject/subject.ts";
import type { Theme } from "#symbology/themes.ts";

const titleFaces = ["serif", "semibold"] as const;

export interface House {
  /** `#rrggbb`; `null` for the atlas' own. */
  readonly accent: string | null;
  readonly titleFace: (typeof titleFaces)[number];
}

const atlasHouse: House = { accent: null, titleFace: "serif" };

const key = `${subject.slug}.house`;

const kept = object({
  accent: optional(pipe(string(), regex(/^#[0-9a-f]{6}$/i))),
  titleFace: picklist(titleFaces),
});

/** What was kept, or the atlas' own look where nothing was, or where it cannot be read. */
export function readHouse(): House {
  try {
    const { success, output } = safeParse(kept, JSON.parse(localStorage.getItem(key) ?? "null"));
    return success ? { accent: output.accent ?? null, titleFace: output.titleFace } : atlasHouse;
  } catch {
    return atlasHouse;
  }
}

export function keepHouse({ accent, titleFace }: House): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...(accent !== null && { accent }), titleFace }));
  } catch {
    // Storage is denied or full: it lasts for this picture only.
  }
}

/** Words are set in it as well: WCAG's least contrast. */
const leastContrast = 4.5;

/** Whether words in the colour can be read on a theme's paper. */
export const isReadable = (accent: string, { page }: Theme): boolean =>
  contrastOf(accent, page.surface) >= leastContrast;

/** A theme in the house's colour, where that can be read there; one ink stays one ink. */
export function inHouse(theme: Theme, { accent }: House): Theme {
  if (accent === null || theme.name === "greyscale" || !isReadable(accent, theme)) return theme;
  return { ...theme, page: { ...theme.page, accent } };
}
