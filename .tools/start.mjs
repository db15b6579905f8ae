/**
 * `npm start`: installs what is missing, builds, and serves the built site on localhost. The pictures for
 * links to its pages, and compressed copies, are left to `npm run build`: a reader here needs none of them.
 */
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
