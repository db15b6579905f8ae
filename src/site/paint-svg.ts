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
  started ??= start();
  await started;
  const options: ResvgRenderOptions = {
    font: { fontBuffers: fonts },
    ...(width !== undefined && { fitTo: { mode: "width", value: width } }),
  };
  return new Resvg(svg, options).render().asPng();
}
