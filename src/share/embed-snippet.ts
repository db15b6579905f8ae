/** The code by which another page shows a view of the atlas. */
import { opensElsewhere } from "#view/address/page-address.ts";

interface EmbedSize {
  /** CSS pixels; `null` is as wide as there is room. */
  readonly width: number | null;
  readonly height: number;
}

/** Narrower frames hold no map; larger ones are pages of their own. */
export const embedLimits = { least: 280, most: 2000 } as const;

interface Snippet {
  /** The whole address of what is framed. */
  readonly address: string;
  /** What a screen reader calls the frame. */
  readonly name: string;
  readonly size: EmbedSize;
}

/** A text as the value of an HTML attribute in double quotes. */
function escapeAttribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/**
 * The frame may run its program and open the full page, and nothing else: it has no access to the
 * page around it, nor to anything kept in the browser. A page that it opens is an ordinary one.
 */
const permissions = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

const inLimits = (pixels: number) =>
  Math.round(Math.min(embedLimits.most, Math.max(embedLimits.least, pixels)));

/** The frame as one line of HTML. Sizes outside the limits are brought within them. */
export function writeSnippet({ address, name, size }: Snippet): string {
  const attributes = {
    src: address,
    title: name,
    width: size.width === null ? "100%" : String(inLimits(size.width)),
    height: String(inLimits(size.height)),
    sandbox: permissions,
    referrerpolicy: "no-referrer",
    loading: "lazy",
  };
  const written = Object.entries(attributes).map(
    ([key, value]) => `${key}="${escapeAttribute(value)}"`,
  );
  return `<iframe ${written.join(" ")}></iframe>`;
}

/** Whether an address means this machine alone. */
export function isOnlyHere(address: string): boolean {
  if (!opensElsewhere(address)) return true;
  const { hostname } = new URL(address);
  return /^(.+\.)?localhost$|^127\.|^\[::1\]$/.test(hostname);
}
