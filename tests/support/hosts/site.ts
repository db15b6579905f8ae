import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { asHosts } from "./host.ts";

declare module "vitest" {
  interface ProvidedContext {
    site: string;
  }
}

/** Serves the built site under its real headers for the end-to-end tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({
    configFile: false,
    plugins: asHosts(),
    logLevel: "error",
    preview: { port: 4300, strictPort: false, host: "localhost" },
  });
  const address = server.httpServer.address();
  if (typeof address !== "object" || !address)
    throw new Error("The built site could not be served.");
  project.provide("site", `http://localhost:${address.port}/`);
  return () => server.close();
}
