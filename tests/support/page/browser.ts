/** The browser that the tests of a worker share; it ends with the worker. */
import { type Browser, chromium } from "playwright-core";
import { installedBrowser } from "../../../.tools/browser.mjs";
import { chromiumFlags } from "./chromium.ts";

let browser: Promise<Browser> | undefined;

/** No page of a test lives long enough for code to pay that is compiled twice. */
const shortLived = "--js-flags=--no-opt";

/** Starts a browser; with flags that others do not want, it is the caller's to close. */
export function launch(extraFlags: readonly string[] = []): Promise<Browser> {
  const path = installedBrowser();
  return chromium.launch({
    args: [...chromiumFlags, shortLived, ...extraFlags],
    ...(path !== undefined && { executablePath: path }),
  });
}

export function sharedBrowser(): Promise<Browser> {
  browser ??= launch();
  return browser;
}
