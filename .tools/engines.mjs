/** Finds Firefox and WebKit for the smoke tests, or installs Debian's where that is allowed. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { installDebianPackages, mayInstallPackages, onPath } from "./browser.mjs";

/** WebKit's own small browser lies beside its library, in a folder named after machine and version. */
function miniBrowser() {
  const libraries = "/usr/lib";
  if (!existsSync(libraries)) return undefined;
  const machines = readdirSync(libraries).filter((name) => name.includes("-linux-"));
  return machines
    .map((machine) => join(libraries, machine, "webkit2gtk-4.1/MiniBrowser"))
    .find((file) => existsSync(file));
}

/** What Firefox is started with, where it is installed: both draw on a display without a screen. */
export function installedFirefox() {
  const [firefox, xvfb] = [onPath("firefox-esr"), onPath("Xvfb")];
  return firefox && xvfb ? { firefox, xvfb } : undefined;
}

/** What WebKit is started with, where it is installed. */
export function installedWebkit() {
  const [driver, browser, xvfb] = [onPath("WebKitWebDriver"), miniBrowser(), onPath("Xvfb")];
  return driver && browser && xvfb ? { driver, browser, xvfb } : undefined;
}

/** Installs what is missing where that is allowed; elsewhere one line says what is left out. */
export function findEngines() {
  if (installedFirefox() && installedWebkit()) return;
  if (mayInstallPackages()) {
    console.log("Installing Debian's Firefox and WebKit for the tests …");
    installDebianPackages(["--no-install-recommends", "firefox-esr", "xvfb", "webkit2gtk-driver"]);
  }
  const missing = [!installedFirefox() && "Firefox", !installedWebkit() && "WebKit"];
  const leftOut = missing.filter(Boolean).join(" and ");
  if (leftOut === "") return;
  console.log(
    `Left out: the tests in ${leftOut}. They need Debian's firefox-esr, xvfb and webkit2gtk-driver.`,
  );
}
