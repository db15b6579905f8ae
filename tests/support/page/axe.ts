import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const require = createRequire(import.meta.url);
/** Of each element that it looks at axe would write down the markup: it is read here of those with faults. */
const axeSource = `${readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")};axe.configure({ noHtml: true });`;

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly element: Element }[];
}

interface Fault {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** Faults that axe finds in a page or a frame as it stands. */
export async function findFaults(frame: Page | Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  const faults = await frame.evaluate(async (): Promise<Fault[]> => {
    const axe: unknown = Reflect.get(window, "axe");
    if (typeof axe !== "object" || axe === null) throw new Error("axe did not load.");
    const runAxe: unknown = Reflect.get(axe, "run");
    if (typeof runAxe !== "function") throw new Error("axe cannot run.");
    const told = { resultTypes: ["violations"], selectors: false, elementRef: true };
    const results = await runAxe.call(axe, document, told);
    return results.violations.map(({ id, nodes }: AxeViolation) => ({
      id,
      nodes: nodes.map(({ element }) => element.outerHTML.slice(0, 300)),
    }));
  });
  return faults.map(({ id, nodes }) => `${id}: ${nodes.join(" ")}`);
}
