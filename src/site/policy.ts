import { createHash } from "node:crypto";

/** The source expression by which a policy knows a script or a style that stands in a page. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A policy under which a page also runs the scripts that stand in its own text. */
export function allowScriptsIn(page: string, policy: string): string {
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);
  return policy.replace(
    "script-src 'self'",
    ["script-src 'self'", ...scripts.map(hashOf)].join(" "),
  );
}
