/** `npm run insides`: makes geo/insides.json from the ground. Wanted when geo/basemap.ts has changed. */
import { writeFileSync } from "node:fs";
import { createServer } from "vite";

const server = await createServer({ appType: "custom", server: { middlewareMode: true } });
const { buildInsides } = await server.ssrLoadModule("/geo/insides.ts");
writeFileSync("geo/insides.json", `${JSON.stringify(buildInsides(), null, 1)}\n`);
await server.close();
