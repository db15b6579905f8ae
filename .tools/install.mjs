/** Installs the packages of package-lock.json where they are missing or of another lock file. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const installed = "node_modules/.package-lock.json";

/** @param {string} file */
function packagesIn(file) {
  const { packages } = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(packages)
    .filter(([path, entry]) => path !== "" && !entry.optional)
    .map(([path, { version }]) => `${path}@${version}`);
}

function isInstalled() {
  if (!existsSync(installed)) return false;
  const have = new Set(packagesIn(installed));
  return packagesIn("package-lock.json").every((wanted) => have.has(wanted));
}

/** Runs a command in the foreground and ends this program when it fails. */
/** @param {string} command @param {string[]} args */
export function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs commands beside each other and ends this program when one fails. */
/** @param {readonly [command: string, ...args: string[]][]} commands */
export async function runTogether(...commands) {
  const codes = commands.map(
    ([command, ...args]) =>
      new Promise((resolve) => {
        const shell = process.platform === "win32";
        spawn(command, args, { stdio: "inherit", shell }).once("exit", resolve);
      }),
  );
  const failed = (await Promise.all(codes)).find((code) => code !== 0);
  if (failed !== undefined) process.exit(Number(failed ?? 1));
}

export function installPackages() {
  if (isInstalled()) return;
  console.log("Installing packages …");
  run("npm", ["ci"]);
}
