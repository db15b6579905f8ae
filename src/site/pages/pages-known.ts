import type { Plugin } from "vite";

const virtualId = "virtual:record-pages";

/** Tells the explorer whether records have pages of their own beside it: their addresses are shared then. */
export function pagesKnownPlugin(hasPages: boolean): Plugin {
  let isBuilt = false;
  return {
    name: "long-way-south:pages-known",
    configResolved({ command }) {
      isBuilt = command === "build";
    },
    resolveId: (id) => (id === virtualId ? `\0${id}` : undefined),
    load: (id) =>
      id === `\0${virtualId}` ? `export const hasPages = ${hasPages && isBuilt};` : undefined,
  };
}
