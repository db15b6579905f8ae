/**
 * A reader's own story as a file: the door through which it comes in, from a disk, a link or this
 * device's storage. Whatever is in the file, the answer is a story or one fault; nothing throws.
 */
import * as v from "valibot";
import type { Mark } from "#own/marks/mark.ts";
import type { StepPicture } from "#own/pictures/picture.ts";
import type { JsonFault } from "#own/text/json-fault.ts";
import { subject } from "#subject/subject.ts";
import { formatAddress, parseAddress } from "#view/address/address.ts";
import { nothing } from "#view/state.ts";
import { marksSchema } from "./marks-schema.ts";
import { pictureSchema } from "./picture-schema.ts";

export interface OwnStep {
  readonly title: string;
  readonly words: string;
  readonly notes: string;
  /** The view, as in the address after `#`. */
  readonly view: string;
  /** Slugs of claims, which the atlas may or may not know. */
  readonly claims: readonly string[];
  /** On the map, in their order. */
  readonly marks?: readonly Mark[] | undefined;
  /** Ids of the maker's own layers that it shows, as they are kept on this device; left out, those on the map. */
  readonly layers?: readonly string[] | undefined;
  /** Beside its words. */
  readonly picture?: StepPicture | undefined;
}

/** A story that a reader made. While it is being made, titles may be empty and steps missing. */
export interface OwnStory {
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly OwnStep[];
  /** What its maker said of what the harm check found: in so many words, kept with it. */
  readonly statement?: string | undefined;
}

/** What lies in another comes before what it has of its own. */
const parts = [
  "marks",
  "layers",
  "picture",
  "title",
  "lead",
  "words",
  "notes",
  "view",
  "claims",
] as const;
export type StoryPart = (typeof parts)[number];

/** Why something is not a story. Steps are counted from 1; null stands for the story itself. */
export type StoryFault =
  | {
      readonly kind:
        | "unreadable"
        | "too-large"
        | "other-encoding"
        | "not-a-story"
        | "newer"
        | "no-steps"
        | "too-many-steps"
        | "broken-link";
    }
  | {
      readonly kind: "not-json";
      /** Where and why, as far as it is known. */
      readonly at: JsonFault | null;
    }
  | {
      readonly kind: "bad-part" | "too-long";
      readonly step: number | null;
      readonly part: StoryPart | null;
    };

export type ReadStory =
  | { readonly story: OwnStory; readonly fault: null }
  | { readonly story: null; readonly fault: StoryFault };

/** Characters (UTF-16 units) of each part, steps of a story, claims of a step, bytes of a file without and with pictures. */
export const storyLimits = {
  title: 120,
  lead: 400,
  words: 1200,
  notes: 2000,
  view: 1000,
  claims: 12,
  layers: 60,
  steps: 60,
  bytes: 300_000,
  bytesWithPictures: 60_000_000,
} as const;

export const storyFormat = `${subject.slug}-story`;
/** The newest that is read. */
export const newestVersion = 3;

/** Lone surrogates, and marks that turn the direction of what stands beside them. */
const unwritable = /[\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

function cleanLines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(unwritable, "")
    .replace(/(?!\n)\p{Cc}/gu, "");
}

const cleanLine = (text: string) => cleanLines(text).replace(/\n/g, " ");

/** A view that belongs to no story: the parts that the address knows, in its order. */
function toOwnView(text: string): string {
  const { state } = parseAddress(text.slice(text.indexOf("#") + 1));
  return formatAddress({ ...state, telling: nothing });
}

const line = (most: number) =>
  v.pipe(v.string("bad-part"), v.transform(cleanLine), v.maxLength(most, "too-long"));

const marks = marksSchema(cleanLine);
const picture = pictureSchema(cleanLine);

const lines = (most: number) =>
  v.pipe(v.string("bad-part"), v.transform(cleanLines), v.maxLength(most, "too-long"));

const stepSchema = v.object(
  {
    title: line(storyLimits.title),
    words: v.optional(lines(storyLimits.words), ""),
    notes: v.optional(lines(storyLimits.notes), ""),
    view: v.pipe(
      v.string("bad-part"),
      v.maxLength(storyLimits.view, "too-long"),
      v.transform(toOwnView),
    ),
    claims: v.optional(
      v.pipe(
        v.array(v.unknown(), "bad-part"),
        v.maxLength(storyLimits.claims, "too-long"),
        v.array(v.pipe(v.string("bad-part"), v.regex(/^[a-z0-9-]{2,80}$/, "bad-part"))),
      ),
      [],
    ),
    marks: v.optional(marks),
    layers: v.optional(
      v.pipe(
        v.array(v.unknown(), "bad-part"),
        v.maxLength(storyLimits.layers, "too-long"),
        v.array(v.pipe(v.string("bad-part"), v.regex(/^own-[a-z0-9]{1,16}$/, "bad-part"))),
      ),
    ),
    picture: v.optional(picture),
  },
  "bad-part",
);

const storySchema = v.object(
  {
    title: line(storyLimits.title),
    lead: v.optional(line(storyLimits.lead), ""),
    // Counted before they are read: a file may hold a hundred thousand.
    steps: v.pipe(
      v.array(v.unknown(), "bad-part"),
      v.maxLength(storyLimits.steps, "too-many-steps"),
      v.array(stepSchema),
    ),
    statement: v.optional(line(storyLimits.title)),
  },
  "bad-part",
);

const headSchema = v.object({ format: v.literal(storyFormat), version: v.number() });

type Issue = v.InferIssue<typeof storySchema>;

function faultOf({ message, path }: Issue): StoryFault {
  if (message === "too-many-steps") return { kind: message };
  const keys: readonly unknown[] = path?.map(({ key }) => key) ?? [];
  const [step] = keys.filter((key) => typeof key === "number");
  return {
    kind: message === "too-long" ? message : "bad-part",
    step: keys[0] === "steps" && step !== undefined ? step + 1 : null,
    part: parts.find((part) => keys.includes(part)) ?? null,
  };
}

export const noStory = (fault: StoryFault): ReadStory => ({ story: null, fault });

/** Reads a story from a value out of JSON; one without steps is a story that is being made. */
export function parseStory(value: unknown): ReadStory {
  const head = v.safeParse(headSchema, value);
  if (!head.success || !Number.isInteger(head.output.version) || head.output.version < 1)
    return noStory({ kind: "not-a-story" });
  if (head.output.version > newestVersion) return noStory({ kind: "newer" });
  const { success, output, issues } = v.safeParse(storySchema, value, { abortEarly: true });
  return success ? { story: output, fault: null } : noStory(faultOf(issues[0]));
}
