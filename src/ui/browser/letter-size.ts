/** CSS pixels of the letters of a page that nobody has enlarged. */
const usual = 16;

/** How many times larger than usual the reader has the letters of the page. */
export const letterSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / usual;
