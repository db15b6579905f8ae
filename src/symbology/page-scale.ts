/** Type, space, corners and shadows of the page, once: theme-variables.ts makes custom properties of them. */

interface PageType {
  readonly family: "serif" | "sans";
  readonly weight: 400 | 600;
  /** CSS pixels while the reader keeps their text at its usual size. */
  readonly size: number;
  readonly lineHeight: number;
}

const serif = { family: "serif", weight: 400 } as const;
const sans = { family: "sans", weight: 400 } as const;
const strong = { weight: 600 } as const;

/** `font: var(--type-…)`. Nothing on the page is smaller than the words of a chart. */
export const pageType = {
  headline: { ...serif, ...strong, size: 32, lineHeight: 37 },
  name: { ...serif, ...strong, size: 28, lineHeight: 32 },
  takeaway: { ...serif, size: 19, lineHeight: 28 },
  number: { ...sans, ...strong, size: 28, lineHeight: 32 },
  lead: { ...sans, size: 16, lineHeight: 25 },
  text: { ...sans, size: 15, lineHeight: 22 },
  section: { ...sans, ...strong, size: 15, lineHeight: 22 },
  small: { ...sans, size: 13, lineHeight: 18 },
  caption: { ...sans, size: 12.5, lineHeight: 17 },
  chart: { ...sans, size: 11, lineHeight: 14 },
} as const satisfies Readonly<Record<string, PageType>>;

/** On phones, where they differ. */
export const phoneType = {
  headline: { ...pageType.headline, size: 23, lineHeight: 27 },
  takeaway: { ...pageType.takeaway, size: 18, lineHeight: 26 },
} as const satisfies Readonly<Record<string, PageType>>;

/** `var(--space-…)`: CSS pixels, growing with the reader's text. */
export const spaces = [4, 8, 12, 16, 20, 24, 32, 48] as const;

/** `var(--radius-…)`. */
export const radii = { swatch: 3, tint: 6, card: 10, popover: 12, sheet: 20, button: 22 } as const;

/** `var(--shadow-…)`: of what floats on the map, and of what floats on the page. */
export const shadows = {
  map: "0 1px 2px #1e160a14, 0 6px 20px #1e160a1a",
  popover: "0 2px 4px #1e160a1a, 0 12px 40px #1e160a33",
} as const;

/** On a dark ground a shadow has to be darker than it. */
export const darkShadows: Readonly<Record<keyof typeof shadows, string>> = {
  map: "0 1px 2px #00000052, 0 6px 20px #0000005c",
  popover: "0 2px 4px #00000066, 0 12px 40px #00000099",
};

export function writeType({ family, weight, size, lineHeight }: PageType): string {
  return `${weight} ${size / 16}rem/${Math.round((lineHeight / size) * 1000) / 1000} var(--${family})`;
}
