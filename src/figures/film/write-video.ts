/** A film as MP4 or WebM: the browser encodes, on threads of its own. */
import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  type VideoCodec,
  WebMOutputFormat,
} from "mediabunny";
import type { FigureMeta } from "#figures/files/figure-meta.ts";
import type { FilmWriter } from "./film-writer.ts";

/** What most programs play comes first. */
const codecs: readonly VideoCodec[] = ["avc", "vp9", "vp8", "av1"];

/** Enough for flat colours and fine letters. */
const bitrate = 4_000_000;
/** A picture that stands still is written so often, as players and programs for films expect. */
const framesPerSecond = 5;
const secondsBetweenKeys = 2;

/** Null where the browser encodes none of them. */
export async function openVideo(
  canvas: HTMLCanvasElement,
  meta: FigureMeta,
): Promise<FilmWriter | null> {
  if (typeof VideoEncoder === "undefined") return null;
  const { width, height } = canvas;
  const codec = await getFirstEncodableVideoCodec([...codecs], { width, height, bitrate });
  if (codec === null) return null;
  const isMp4 = codec === "avc";
  const target = new BufferTarget();
  const format = isMp4 ? new Mp4OutputFormat({ fastStart: "in-memory" }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new CanvasSource(canvas, { codec, bitrate, keyFrameInterval: secondsBetweenKeys });
  output.addVideoTrack(source, { frameRate: framesPerSecond });
  output.setMetadataTags({
    title: meta.title,
    artist: meta.creator,
    description: meta.alternative,
    comment: [meta.description, meta.address].join("\n"),
    date: new Date(`${meta.date}T00:00:00Z`),
  });
  await output.start();
  let time = 0;
  return {
    extension: isMp4 ? "mp4" : "webm",
    async add(seconds) {
      const frames = Math.round(seconds * framesPerSecond);
      for (let frame = 0; frame < frames; frame++) {
        await source.add(time, 1 / framesPerSecond);
        time += 1 / framesPerSecond;
      }
    },
    async finish() {
      await output.finalize();
      if (!target.buffer) throw new Error("The film has no end.");
      return new Blob([target.buffer], { type: isMp4 ? "video/mp4" : "video/webm" });
    },
    cancel: () => output.cancel(),
  };
}
