import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Faults that axe finds in a page or a frame as it stands. */
export async function findFaults(frame: Page | Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  const violations = await frame.evaluate(async (): Promise<AxeViolation[]> => {
    const axe: unknown = Reflect.get(window, "axe");
    if (typeof axe !== "object" || axe === null) throw new Error("axe did not load.");
    const runAxe: unknown = Reflect.get(axe, "run");
    if (typeof runAxe !== "function") throw new Error("axe cannot run.");
    const told = { resultTypes: ["violations"], selectors: false };
    const results = await runAxe.call(axe, document, told);
    return results.violations;
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
