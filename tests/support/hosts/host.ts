/** A static host that can go away and come again. */
import { createServer, type Server } from "node:http";
import { type Plugin, type PreviewServer, preview } from "vite";
import { hostingPlugin } from "#site/hosting.ts";

/** Between a test and its site on one machine nothing is worth compressing, anew for each page. */
const uncompressed: Plugin = {
  name: "tests:uncompressed",
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, _, next) => {
      delete request.headers["accept-encoding"];
      next();
    });
  },
};

/** Serves what was built as a static host does, under the headers that are in it. */
export const asHosts = (): Plugin[] => [uncompressed, hostingPlugin()];

export class Host {
  private server: PreviewServer | null = null;

  /** Serves a folder as it now lies, under the headers that are in it; returns its address. */
  async start(folder: string, port: number, isFixed: boolean): Promise<string> {
    this.server = await preview({
      configFile: false,
      plugins: asHosts(),
      logLevel: "error",
      build: { outDir: folder },
      preview: { port, strictPort: isFixed, host: "localhost" },
    });
    const address = this.server.httpServer.address();
    if (typeof address !== "object" || !address)
      throw new Error("The built site could not be served.");
    return `http://localhost:${address.port}/`;
  }

  /** The server is gone. */
  async stop(): Promise<void> {
    const http = this.server?.httpServer;
    const closing = this.server?.close();
    // Connections that browsers keep open would keep it.
    if (http && "closeAllConnections" in http) http.closeAllConnections();
    await closing;
    this.server = null;
  }
}

/** Serves a page of another site; what is in its body is given. */
export function serveOtherSite(html: string): Promise<{ address: string; server: Server }> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>Another site</title><body>${html}</body>`);
  });
  return new Promise((resolve, reject) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (typeof address === "object" && address)
        resolve({ address: `http://127.0.0.1:${address.port}`, server });
      else reject(new Error("The other site is not served."));
    });
  });
}
