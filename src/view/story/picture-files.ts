/** Pictures in a story's file: written into it from what is kept here, and kept here from what is in it. */
import { keepPicture } from "./kept-pictures.ts";

/** A picture as a file holds it. */
interface Carried {
  /** Of its step, from 0. */
  readonly at: number;
  readonly file: Blob;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Stands for a picture until it has been looked at. */
const unseen = { id: `pic-${"0".repeat(32)}`, width: 1, height: 1 } as const;

function toBlob(data: unknown): Blob | null {
  const [, base64] = /^data:image\/jpeg;base64,([A-Za-z0-9+/=]+)$/.exec(String(data)) ?? [];
  if (base64 === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new Blob([bytes], { type: "image/jpeg" });
  } catch {
    return null;
  }
}

/**
 * The value of a story's file with its pictures taken out, each named by what stands for it until it
 * has been looked at. One without bytes is left as it is, and is no picture to the schema.
 */
export function takePictures(value: unknown): {
  readonly value: unknown;
  readonly carried: readonly Carried[];
} {
  const steps: unknown = isRecord(value) ? value["steps"] : null;
  if (!isRecord(value) || !Array.isArray(steps)) return { value, carried: [] };
  const carried: Carried[] = [];
  const told = steps.map((step: unknown, at) => {
    const picture = isRecord(step) ? step["picture"] : undefined;
    if (!isRecord(step) || picture === undefined) return step;
    const file = isRecord(picture) ? toBlob(picture["data"]) : null;
    if (!isRecord(picture) || !file) return { ...step, picture: null };
    carried.push({ at, file });
    const { credit, description, statement } = picture;
    return { ...step, picture: { credit, description, statement, ...unseen } };
  });
  return { value: { ...value, steps: told }, carried };
}

/** Keeps what a file carried; the place of the first step whose picture is none, from 0. */
export async function keepCarried(carried: readonly Carried[]) {
  const kept = new Map<number, { id: string; width: number; height: number }>();
  for (const { at, file } of carried) {
    const { picture } = await keepPicture(file);
    if (!picture) return { kept, faultAt: at };
    kept.set(at, picture);
  }
  return { kept, faultAt: null };
}
