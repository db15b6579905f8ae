import type { BrowserContextOptions } from "playwright-core";
import type { FaultDriver } from "../drivers/fault-driver.ts";

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly touch?: boolean;
  /** The system takes its own few colours for ours. */
  readonly forcedColors?: boolean;
  /** What its browser is started with. */
  readonly flags?: readonly string[];
  /** Requests that find no answer. */
  readonly blocked?: RegExp;
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

/** What a browser without WebGL is started with: the drawn map stays. */
export const noWebgl = { flags: ["--disable-3d-apis"] } as const;

/** The device and its reader. */
export function contextOf(options: PageOptions): BrowserContextOptions {
  const { width = 1280, height = 800, reducedMotion = true, touch = false } = options;
  return {
    viewport: { width, height },
    colorScheme: options.dark ? "dark" : "light",
    reducedMotion: reducedMotion ? "reduce" : "no-preference",
    forcedColors: options.forcedColors ? "active" : "none",
    hasTouch: touch,
    isMobile: touch,
    bypassCSP: false,
    javaScriptEnabled: options.scripts ?? true,
    serviceWorkers: options.given ? "block" : "allow",
  };
}
