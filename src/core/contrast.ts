/** How two colours stand out from each other, as WCAG reckons it: from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [lightnessOf(one), lightnessOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const shares = [0.2126, 0.7152, 0.0722];

/** Relative luminance of `#rrggbb`. */
function lightnessOf(colour: string): number {
  return shares.reduce((sum, share, i) => {
    const value = Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    return sum + share * linear;
  }, 0);
}
