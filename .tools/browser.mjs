/**
 * Finds a browser for the tests, or installs Debian's Chromium where that is allowed. Its build without
 * windows comes first: a page costs it half of what the one with windows needs.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** @param {string} name */
export function onPath(name) {
  const folders = (process.env["PATH"] ?? "").split(process.platform === "win32" ? ";" : ":");
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];

const files = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((folder) => [
    join(process.env[folder] ?? "", "Google/Chrome/Application/chrome.exe"),
    join(process.env[folder] ?? "", "Microsoft/Edge/Application/msedge.exe"),
  ]),
];

/** An installed Chromium, Chrome or Edge; `BROWSER_PATH` names one of your own. */
export function installedBrowser() {
  return (
    process.env["BROWSER_PATH"] ??
    names.map(onPath).find((file) => file !== undefined) ??
    files.find((file) => existsSync(file))
  );
}

/** Whether this is a Debian machine where we may install what the tests need. */
export const mayInstallPackages = () => process.getuid?.() === 0 && onPath("apt-get") !== undefined;

/** @param {string[]} names  or options of apt-get */
export function installDebianPackages(names) {
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  spawnSync("apt-get", ["install", "-y", "-qq", ...names], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

/** The path of a Chromium, Chrome or Edge; ends the program with one sentence where there is none. */
export function findBrowser() {
  const found = installedBrowser();
  if (found) return found;
  if (mayInstallPackages()) {
    console.log("Installing Debian's Chromium for the tests …");
    installDebianPackages(["chromium-headless-shell"]);
    const installed = installedBrowser();
    if (installed) return installed;
  }
  console.error(
    "The tests need a browser: install Chromium, Chrome or Edge, or set BROWSER_PATH to one.",
  );
  return process.exit(1);
}
