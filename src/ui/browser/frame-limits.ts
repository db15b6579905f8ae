/** What a page around this one may forbid it. */
type Wish = "allow-downloads" | "allow-modals";

/** `unknown`: the page around this one is another site's, and does not say what it forbids. */
export type Allowance = "allowed" | "forbidden" | "unknown";

/**
 * Whether files can be saved (`allow-downloads`) or the page printed (`allow-modals`). Browsers answer
 * neither: they do nothing, and tell nobody.
 */
export function allowanceFor(wish: Wish): Allowance {
  try {
    for (let page: Window = window; page !== page.parent; page = page.parent) {
      const sandbox = page.frameElement?.getAttribute("sandbox");
      if (page.frameElement === null) return "unknown";
      if (typeof sandbox === "string" && !sandbox.split(/\s+/).includes(wish)) return "forbidden";
    }
    return "allowed";
  } catch {
    return "unknown";
  }
}
