import type { BrowserContextOptions, Page } from "playwright-core";
import type { FaultDriver } from "../drivers/fault-driver.ts";

/** What a window may change while its page is open. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** The system takes its own few colours for ours. */
  readonly forcedColors?: boolean;
}

export interface PageOptions extends Look {
  readonly reducedMotion?: boolean;
  readonly touch?: boolean;
  /** What its browser is started with. */
  readonly flags?: readonly string[];
  /** What goes wrong before the page is opened; nothing is kept offline, and nothing waited for. */
  readonly given?: (faults: FaultDriver) => Promise<void>;
  /** Whether scripts run; they do if left out. */
  readonly scripts?: boolean;
  /** The site keeps itself on the device, as it does for readers. */
  readonly keptOffline?: boolean;
  /** Keeps MapLibre's map from coming until it is let in. */
  readonly firstMapOnly?: boolean;
  /** No WebGL: the drawn map answers for good, as on a machine whose browser has none. */
  readonly drawnMapOnly?: boolean;
}

/** Records, pages and stories are read beside the drawn map: the other one costs seconds of a core. */
export const withoutMap = { firstMapOnly: true } as const;

/** What is moved, clicked and presented on either map is tried on the drawn one, which stands at once. */
export const onDrawnMap = { drawnMapOnly: true } as const;

/** Runs in the page: it has no WebGL, so that the drawn map stays, and is all that is started. */
export function denyWebgl(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  Object.defineProperty(HTMLCanvasElement.prototype, "getContext", {
    value(this: HTMLCanvasElement, ...given: readonly unknown[]) {
      return /^webgl/.test(String(given[0])) ? null : Reflect.apply(getContext, this, given);
    },
  });
}

/**
 * Runs in the page: what it would let pass for seconds is over after one. Nothing else that it waits for
 * takes as long.
 */
export function shortenRests(): void {
  const wait = window.setTimeout;
  Object.defineProperty(window, "setTimeout", {
    value: (act: TimerHandler, milliseconds = 0, ...given: readonly unknown[]) =>
      Reflect.apply(wait, window, [act, Math.min(milliseconds, 1000), ...given]),
  });
}

/** What a browser without WebGL is started with: the drawn map stays. */
export const noWebgl = { flags: ["--disable-3d-apis"] } as const;

/** How large the window is: unless it is told, a desk's smallest, as each picture of it costs what it measures. */
const windowOf = ({ width = 1120, height = 700 }: Look) => ({ width, height });

/** Which colours the system asks for. */
const coloursOf = ({ dark, forcedColors }: Look) =>
  ({
    colorScheme: dark ? "dark" : "light",
    forcedColors: forcedColors ? "active" : "none",
  }) as const;

/** Gives an open page another window and other colours, and lets it hear of them. */
export async function changeLook(page: Page, look: Look): Promise<void> {
  await page.setViewportSize(windowOf(look));
  await page.emulateMedia(coloursOf(look));
  await page.evaluate(() => new Promise((heard) => requestAnimationFrame(() => setTimeout(heard))));
}

/** The device and its reader. */
export function contextOf(options: PageOptions): BrowserContextOptions {
  const { reducedMotion = true, touch = false } = options;
  return {
    viewport: windowOf(options),
    ...coloursOf(options),
    reducedMotion: reducedMotion ? "reduce" : "no-preference",
    hasTouch: touch,
    isMobile: touch,
    bypassCSP: false,
    javaScriptEnabled: options.scripts ?? true,
    serviceWorkers: options.given ? "block" : "allow",
  };
}
