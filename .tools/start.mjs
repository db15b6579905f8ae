/**
 * `npm start`: installs what is missing, builds, and serves the built site on localhost. The pictures for
 * links to its pages are painted while it is served: a reader here needs none of them.
 */
import { spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
import { installPackages, runTogether } from "./install.mjs";

installPackages();
// What compiles the words says when it is done; what goes wrong is still said.
process.env.CONSOLA_LEVEL ??= "2";
await runTogether(
  ["npx", "vite", "build", "--logLevel", "warn"],
  ["npx", "vite", "build", "--mode", "ko", "--logLevel", "warn"],
);
const { preview } = await import("vite");
const server = await preview({ preview: { port: 4173, strictPort: false, host: "localhost" } });
// Not `resolvedUrls`: where the usual port is taken, it still names that one.
const address = server.httpServer.address();
const port = typeof address === "object" && address ? address.port : 4173;
console.log(`\nThe Long Way South is at http://localhost:${port}/\nPress Ctrl+C to stop.`);

paintCards(["en", "dist"], ["ko", "dist/ko"]);

/** One language after the other, behind whatever else the machine does. */
/** @param {string[][]} languages */
function paintCards([language, ...others]) {
  if (!language) return;
  const painting = spawn("node", [".tools/cards.mjs", ...language], { stdio: "inherit" });
  if (painting.pid) setPriority(painting.pid, constants.priority.PRIORITY_LOW);
  painting.once("exit", () => paintCards(others));
  process.once("exit", () => painting.kill());
}
