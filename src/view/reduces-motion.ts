/** Whether the reader has asked for less movement. */
export const reducesMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
