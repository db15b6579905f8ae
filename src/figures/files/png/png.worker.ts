/** Encodes the bands of a picture beside the page, which goes on answering. */
import { type EncodedPng, openEncoder, type PngEncoder } from "./encoder.ts";

export type PngRequest =
  | { readonly does: "begin"; readonly width: number; readonly height: number }
  | { readonly does: "add"; readonly band: ImageBitmap }
  | { readonly does: "finish" };

/** What failed is said too, so that nobody waits. */
export type PngReply = { readonly encoded: EncodedPng | null } | { readonly failure: string };

let encoder: PngEncoder | undefined;

async function answer(request: PngRequest): Promise<PngReply> {
  if (request.does === "begin") encoder = openEncoder(request.width, request.height);
  if (request.does === "add") await encoder?.add(request.band);
  if (request.does !== "finish") return { encoded: null };
  const encoded = (await encoder?.finish()) ?? null;
  encoder = undefined;
  return { encoded };
}

addEventListener("message", async ({ data }: MessageEvent<PngRequest>) => {
  const reply: PngReply = await answer(data).catch((error: unknown) => ({
    failure: String(error),
  }));
  const body = "encoded" in reply && reply.encoded ? reply.encoded.body : [];
  // Pieces of one file lie in one buffer.
  postMessage(reply, { transfer: [...new Set(body.map(({ buffer }) => buffer))] });
});
