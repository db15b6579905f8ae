/** A story packed into an address (`told=`): its file, deflated, in base64url. */
import { formatStory } from "./format-story.ts";
import { readStoryText } from "./read-story-file.ts";
import { type OwnStory, type ReadStory, storyLimits } from "./story-file.ts";

/** Longer addresses are cut by mail and chat programs, and make no code that a phone can read. */
export const longestPacked = 4000;

const toBase64Url = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

const fromBase64Url = (text: string) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
    character.charCodeAt(0),
  );

/** Without what only the device has on which it was made. */
const forOthers = (story: OwnStory): OwnStory => ({
  ...story,
  steps: story.steps.map(({ layers: _, picture: __, ...step }) => step),
});

/** Packs a story for an address; null where it is too long to be sent that way. */
export async function packStory(story: OwnStory): Promise<string | null> {
  const text = new Blob([JSON.stringify(formatStory(forOthers(story)))]);
  const deflated = text.stream().pipeThrough(new CompressionStream("deflate-raw"));
  const packed = toBase64Url(new Uint8Array(await new Response(deflated).arrayBuffer()));
  return packed.length > longestPacked ? null : packed;
}

/** Reads a stream as text, up to a number of bytes; null beyond it. What comes after is not read. */
async function textUpTo(most: number, stream: ReadableStream<Uint8Array>): Promise<string | null> {
  const reader = stream.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let bytes = 0;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > most) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Reads a story out of an address. A small text may inflate to gigabytes: it is cut off. Never rejects. */
export async function unpackStory(packed: string): Promise<ReadStory> {
  try {
    const deflated = new Blob([fromBase64Url(packed)]).stream();
    const inflated = deflated.pipeThrough(new DecompressionStream("deflate-raw"));
    const text = await textUpTo(storyLimits.bytes, inflated);
    return text === null ? { story: null, fault: { kind: "too-large" } } : readStoryText(text);
  } catch {
    return { story: null, fault: { kind: "broken-link" } };
  }
}
