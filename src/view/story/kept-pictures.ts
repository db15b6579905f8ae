/**
 * The pictures of the reader's own stories, kept on this device apart from their stories: there is
 * room for them, and a story that is copied has them once. What this tab has seen it remembers.
 */
import { pictureId, type StepPicture } from "#own/pictures/picture.ts";
import { type PictureFault, shrinkPicture } from "#own/pictures/shrink-picture.ts";
import { deviceStore } from "#view/device-store.ts";
import type { OwnStory } from "./story-file.ts";

const store = deviceStore("pictures", "pictures");

/** As `data:` addresses, which the page's policy lets in. */
const seen = new Map<string, string>();

/** One that no story names is let go of after so many milliseconds: another tab may be about to name it. */
const longestUnnamed = 600_000;

interface Kept {
  readonly id: string;
  readonly data: string;
  /** When it was put there. */
  readonly at: number;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function parseKept(value: unknown): Kept | null {
  const { id, data, at } = isRecord(value) ? value : {};
  if (typeof id !== "string" || !pictureId.test(id)) return null;
  // Whatever wrote it: nothing but a picture is ever shown.
  if (typeof data !== "string" || !data.startsWith("data:image/jpeg;base64,")) return null;
  return { id, data, at: typeof at === "number" ? at : 0 };
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `pic-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

const write = (id: string, data: string) =>
  store.write(id, { id, data, at: Date.now() } satisfies Kept);

type KeptPicture =
  | { readonly picture: Pick<StepPicture, "id" | "width" | "height">; readonly fault: null }
  | { readonly picture: null; readonly fault: PictureFault | "not-kept" };

/** Makes a picture of a file and keeps it on this device. Never rejects. */
export async function keepPicture(file: Blob): Promise<KeptPicture> {
  const { picture, fault } = await shrinkPicture(file);
  if (!picture) return { picture: null, fault };
  const { data, width, height } = picture;
  try {
    const id = newId();
    await write(id, data);
    seen.set(id, data);
    return { picture: { id, width, height }, fault: null };
  } catch {
    return { picture: null, fault: "not-kept" };
  }
}

/** A picture that is named again after it was let go of. */
export async function keepAgain(id: string): Promise<void> {
  const data = seen.get(id);
  if (data !== undefined) await write(id, data).catch(() => null);
}

/** The `data:` address of a picture; null where it is not on this device any more. Never rejects. */
export async function readPicture(id: string): Promise<string | null> {
  const known = seen.get(id);
  if (known !== undefined) return known;
  const kept = parseKept(await store.read(id).catch(() => null));
  if (kept?.id !== id) return null;
  seen.set(id, kept.data);
  return kept.data;
}

/** Those of a story that are still there, by their ids. */
export async function readPictures({
  steps,
}: Pick<OwnStory, "steps">): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(steps.flatMap(({ picture }) => picture?.id ?? []))];
  const read = await Promise.all(ids.map(async (id) => [id, await readPicture(id)] as const));
  return new Map(read.flatMap(([id, data]) => (data === null ? [] : [[id, data] as const])));
}

/** Lets go of a picture that no story names any more. */
export async function dropPicture(id: string): Promise<void> {
  seen.delete(id);
  await store.remove(id).catch(() => null);
}

/** Lets go of all that are not named, but for those that another tab may be about to name. */
export async function dropUnnamed(named: ReadonlySet<string>): Promise<void> {
  const all = await store.readAll().catch(() => []);
  for (const kept of all.map(parseKept)) {
    if (!kept || named.has(kept.id) || Date.now() - kept.at < longestUnnamed) continue;
    await store.remove(kept.id).catch(() => null);
  }
}
