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
  /** It has the whole screen when its reader asks for it. */
  readonly mayFillScreen?: boolean;
}

/** A picture that leads to the view, where no frame can be. */
interface Picture {
  /** The whole address of the view. */
  readonly address: string;
  readonly picture: string;
  readonly name: string;
}

/** A text as the value of an HTML attribute in double quotes. */
function escapeAttribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

const writeAttributes = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([key, value]) => `${key}="${escapeAttribute(value)}"`)
    .join(" ");

/**
 * The frame may run its program and open the full page, and nothing else: it has no access to the
 * page around it, nor to anything kept in the browser. A page that it opens is an ordinary one.
 */
const permissions = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

const inLimits = (pixels: number) =>
  Math.round(Math.min(embedLimits.most, Math.max(embedLimits.least, pixels)));

/** The frame as one line of HTML. Sizes outside the limits are brought within them. */
export function writeSnippet({ address, name, size, mayFillScreen = false }: Snippet): string {
  const attributes = writeAttributes({
    src: address,
    title: name,
    width: size.width === null ? "100%" : String(inLimits(size.width)),
    height: String(inLimits(size.height)),
    sandbox: permissions,
    referrerpolicy: "no-referrer",
    loading: "lazy",
    ...(mayFillScreen && { allowfullscreen: "" }),
  });
  return `<iframe ${attributes}></iframe>`;
}

/** A picture with a link, as wide as there is room. */
export function writePicture({ address, picture, name }: Picture): string {
  const image = writeAttributes({ src: picture, alt: name, width: "100%" });
  return `<a ${writeAttributes({ href: address })}><img ${image}></a>`;
}

/**
 * What another page runs: the frame of this code, and no other, says how tall it is. The picture stays
 * where a page takes out frames or scripts, and goes before it is seen where it does not.
 */
const fitting = `<script>
(function (whole) {
  var frame = whole.querySelector("iframe");
  if (!frame) return;
  whole.querySelector("a").remove();
  addEventListener("message", function (event) {
    if (event.source === frame.contentWindow && event.data?.height > 0)
      frame.style.height = event.data.height + "px";
  });
})(document.currentScript.closest("div"));
</script>`;

/** A frame that becomes as tall as what is in it, with a picture where frames are taken out. */
export const writeFitted = (frame: Snippet, picture: Picture): string =>
  ["<div>", writePicture(picture), writeSnippet(frame), fitting, "</div>"].join("\n");

/** Whether an address means this machine alone. */
export function isOnlyHere(address: string): boolean {
  if (!opensElsewhere(address)) return true;
  const { hostname } = new URL(address);
  return /^(.+\.)?localhost$|^127\.|^\[::1\]$/.test(hostname);
}
