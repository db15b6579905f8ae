/** The browsers that the tests of a worker share; they end with the worker. */
import { type Browser, chromium } from "playwright-core";
import { installedBrowser } from "../../../.tools/browser.mjs";
import { chromiumFlags } from "./chromium.ts";

/** No page of a test lives long enough for code to pay that is compiled twice. */
const shortLived = "--js-flags=--no-opt";

const browsers = new Map<string, Promise<Browser>>();

function launch(flags: readonly string[]): Promise<Browser> {
  const path = installedBrowser();
  return chromium.launch({
    args: [...chromiumFlags, shortLived, ...flags],
    ...(path !== undefined && { executablePath: path }),
  });
}

/** The browser of a worker, or the one with flags that others do not want. */
export function sharedBrowser(flags: readonly string[] = []): Promise<Browser> {
  const key = flags.join(" ");
  const browser = browsers.get(key) ?? launch(flags);
  browsers.set(key, browser);
  return browser;
}
