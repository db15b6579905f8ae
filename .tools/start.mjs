/** `npm start`: installs what is missing, builds, and serves the built site on localhost. */
import { installPackages } from "./install.mjs";

installPackages();
const { build, preview } = await import("vite");
await build({ logLevel: "warn" });
const server = await preview({ preview: { port: 4173, strictPort: false, host: "localhost" } });
const address = server.resolvedUrls?.local[0] ?? "http://localhost:4173/";
console.log(`\nThe Long Way South is at ${address}\nPress Ctrl+C to stop.`);
