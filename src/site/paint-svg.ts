import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg, type ResvgRenderOptions } from "@resvg/resvg-wasm";

const require = createRequire(import.meta.url);

/** The program starts once a process; a configuration that is read again finds it started. */
async function start(): Promise<void> {
  try {
    await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  } catch (error) {
    if (!(error instanceof Error && error.message.includes("Already initialized"))) throw error;
  }
}

let started: Promise<void> | undefined;

/** An SVG as PNG, as wide as it says or `width` pixels. `fonts` are OpenType. */
export async function paintSvg(
  svg: string,
  width?: number,
  fonts: Uint8Array[] = [],
): Promise<Uint8Array> {
  return paint(svg, width, fonts, (image) => image.asPng());
}

interface Pixels {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** An SVG as what each of its pixels shows: red, green, blue, and how much of it. */
export async function paintPixels(svg: string, fonts: Uint8Array[]): Promise<Pixels> {
  return paint(svg, undefined, fonts, ({ pixels, width, height }) => ({ pixels, width, height }));
}

async function paint<T>(
  svg: string,
  width: number | undefined,
  fonts: Uint8Array[],
  take: (image: ReturnType<InstanceType<typeof Resvg>["render"]>) => T,
): Promise<T> {
  started ??= start();
  await started;
  const options: ResvgRenderOptions = {
    font: { fontBuffers: fonts },
    ...(width !== undefined && { fitTo: { mode: "width", value: width } }),
  };
  const drawing = new Resvg(svg, options);
  const image = drawing.render();
  const taken = take(image);
  // The program's memory is its own: many pictures would fill it.
  image.free();
  drawing.free();
  return taken;
}
