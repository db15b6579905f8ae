import { x } from "xastscript";
import { writeXml } from "#drawing/write-xml.ts";
import { describeInXmp } from "./dublin-core.ts";
import type { FigureMeta } from "./figure-meta.ts";
import { deflateBands } from "./png-bands.ts";
import { writeChunk, writeHeader, writeResolution, writeTextChunk } from "./png-chunks.ts";
import { loadPicture } from "./rasterise.ts";

const longestSide = 8192;
const cssDotsPerInch = 96;

/**
 * A figure as PNG of exactly `width * scale` by `height * scale` pixels, drawn from the markup
 * without a network beyond the site's own fonts. `width` and `height` are CSS pixels.
 */
export async function writePng(
  markup: string,
  width: number,
  height: number,
  scale: 1 | 2 | 3 | 4,
  meta: FigureMeta,
): Promise<Blob> {
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  if (Math.max(across, down) > longestSide)
    throw new RangeError(`A picture has at most ${longestSide} pixels on a side.`);
  const picture = await loadPicture(markup, across, down);
  return new Blob(
    [
      writeHeader(across, down),
      ...describeInChunks(meta, scale),
      ...(await deflateBands(picture)).map((part) => writeChunk("IDAT", part)),
      writeChunk("IEND", new Uint8Array()),
    ],
    { type: "image/png" },
  );
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
