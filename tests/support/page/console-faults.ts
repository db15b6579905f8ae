import type { ConsoleMessage } from "playwright-core";

const expectedWarnings = [
  // Without scripts nothing uses what is asked for early.
  "was preloaded using link preload but not used",
  // Chromium fetches the map's picture from the graphics processor, and finds itself slow.
  "GPU stall due to ReadPixels",
];

/** Whether what a page says in its console is a fault of ours. */
export const isFault = (message: ConsoleMessage): boolean =>
  message.type() === "error" ||
  (message.type() === "warning" && !expectedWarnings.some((text) => message.text().includes(text)));
