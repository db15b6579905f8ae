/** A story's file is read: whatever is in it, the answer is a story or one fault. */
import { decodeText } from "./decode-text.ts";
import { noStory, parseStory, type ReadStory, type StoryFault, storyLimits } from "./story-file.ts";

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

const withoutMark = (text: string) => text.replace(/^\uFEFF/, "");

/** One that is shared has steps. */
function parseShared(value: unknown): ReadStory {
  const read = parseStory(value);
  return read.story?.steps.length === 0 ? noStory({ kind: "no-steps" }) : read;
}

/** Reads the text of a story's file, but for its pictures. Never throws. */
export function readStoryText(text: string): ReadStory {
  if (text.length > storyLimits.bytes) return noStory({ kind: "too-large" });
  const json = parseJson(withoutMark(text));
  return json ? parseShared(json.value) : noStory({ kind: "not-json", at: null });
}

/** What reads JSON to find the fault in it comes when there is one. */
async function placeFault(text: string): Promise<StoryFault> {
  const finder = await import("#own/text/json-fault.ts").catch(() => null);
  return { kind: "not-json", at: finder?.findJsonFault(withoutMark(text)) ?? null };
}

/** Reads a file's value, and keeps the pictures that it carries on this device. */
async function readCarrying(value: unknown): Promise<ReadStory> {
  const { takePictures, keepCarried } = await import("./picture-files.ts");
  const taken = takePictures(value);
  const read = parseShared(taken.value);
  if (!read.story) return read;
  const { kept, faultAt } = await keepCarried(taken.carried);
  if (faultAt !== null) return noStory({ kind: "bad-part", step: faultAt + 1, part: "picture" });
  const steps = read.story.steps.map((step, at) => {
    const stands = kept.get(at);
    return step.picture && stands ? { ...step, picture: { ...step.picture, ...stands } } : step;
  });
  return { story: { ...read.story, steps }, fault: null };
}

/** Reads a file that the reader chose; one that is too large is not even opened. Never rejects. */
export async function readStoryFile(file: Blob): Promise<ReadStory> {
  if (file.size > storyLimits.bytesWithPictures) return noStory({ kind: "too-large" });
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (text === null) return noStory({ kind: "other-encoding" });
    const json = parseJson(withoutMark(text));
    if (!json) return noStory(await placeFault(text));
    // What makes a story large is its pictures, and nothing else.
    const hasPictures = /"picture"\s*:/.test(text);
    if (!hasPictures && text.length > storyLimits.bytes) return noStory({ kind: "too-large" });
    return await (hasPictures ? readCarrying(json.value) : parseShared(json.value));
  } catch {
    return noStory({ kind: "unreadable" });
  }
}
