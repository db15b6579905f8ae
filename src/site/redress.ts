import type { Plugin } from "vite";

const virtualId = "virtual:redress";

const mail = /^(?:mailto:)?[^\s@:/?#]+@[^\s@:/?#]+$/;

/** An address that the build was given, or nothing; one that no browser could open ends the build. */
export function addressIn(name: "REPORT_TO" | "REMOVAL_TO"): string | null {
  const given = process.env[name]?.trim() ?? "";
  if (given === "") return null;
  if (mail.test(given)) return given.replace(/^mailto:/, "");
  if (/^https?:\/\//.test(given) && URL.canParse(given)) return given;
  throw new Error(`${name} is “${given}”: it takes a mail address, or the http address of a form.`);
}

/**
 * Tells the page where readers say that something is wrong: `REPORT_TO` is the project's form or mail,
 * `REMOVAL_TO` another one for what should not stand in public.
 */
export function redressPlugin(): Plugin {
  return {
    name: "long-way-south:redress",
    resolveId: (id) => (id === virtualId ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${virtualId}`) return undefined;
      const corrections = addressIn("REPORT_TO");
      const removals = addressIn("REMOVAL_TO") ?? corrections;
      return `export const corrections = ${JSON.stringify(corrections)}, removals = ${JSON.stringify(removals)};`;
    },
  };
}
