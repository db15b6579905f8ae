import { x } from "xastscript";
import { writeXml } from "#drawing/write-xml.ts";
import { describeInXmp } from "./dublin-core.ts";
import type { FigureMeta } from "./figure-meta.ts";
import { encodePicture, type Waiting } from "./png/encode-picture.ts";
import { writeResolution, writeTextChunk } from "./png/png-chunks.ts";
import { loadPicture } from "./rasterise.ts";

const longestSide = 8192;
const cssDotsPerInch = 96;

/**
 * A figure as PNG of exactly `width * scale` by `height * scale` pixels, drawn from the markup
 * without a network beyond the site's own fonts. `width` and `height` are CSS pixels. Rejects with an
 * AbortError where it is stopped.
 */
export async function writePng(
  markup: string,
  width: number,
  height: number,
  scale: 1 | 2 | 3 | 4,
  meta: FigureMeta,
  waiting: Waiting = {},
): Promise<Blob> {
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  if (Math.max(across, down) > longestSide)
    throw new RangeError(`A picture has at most ${longestSide} pixels on a side.`);
  const picture = loadPicture(markup, across, down);
  const size = { width: across, height: down };
  const { header, body } = await encodePicture(picture, size, waiting);
  return new Blob([header, ...describeInChunks(meta, scale), ...body], { type: "image/png" });
}

function describeInChunks(meta: FigureMeta, scale: number): Uint8Array<ArrayBuffer>[] {
  const xmp = writeXml(x("x:xmpmeta", { "xmlns:x": "adobe:ns:meta/" }, [describeInXmp(meta)]));
  const text = (keyword: string, words: string) => writeTextChunk(keyword, words, meta.language);
  return [
    writeResolution(cssDotsPerInch * scale),
    text("Title", meta.title),
    text("Author", meta.creator),
    text("Description", meta.description),
    text("Alt text", meta.alternative),
    text("Copyright", `${meta.rights} (${meta.licence})`),
    text("Source", meta.source),
    text("Address", meta.address),
    writeTextChunk("XML:com.adobe.xmp", xmp),
  ];
}
