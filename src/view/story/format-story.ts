/** A reader's own story as it is written: into this device's storage, a file, a link. */
import type { Mark } from "#own/marks/mark.ts";
import type { StepPicture } from "#own/pictures/picture.ts";
import { newestVersion, type OwnStep, type OwnStory, storyFormat } from "./story-file.ts";

/** One without pictures, or marks, is written as an older one: older programs can read it. */
function versionOf(steps: readonly OwnStep[]): number {
  if (steps.some(({ picture }) => picture)) return newestVersion;
  return steps.some(({ marks }) => marks?.length) ? 2 : 1;
}

const formatMark = ({ kind, words, points }: Mark) => ({
  kind,
  ...(words !== "" && { words }),
  points,
});

/** What is kept of a picture beside its bytes; in a file they stand with it, and no name of this device. */
function formatPicture(picture: StepPicture, data: string | undefined) {
  const { id, width, height, credit, description, statement } = picture;
  return {
    ...(data === undefined ? { id, width, height } : {}),
    ...(credit !== "" && { credit }),
    ...(description !== "" && { description }),
    ...(statement && { statement }),
    ...(data !== undefined && { data }),
  };
}

const noPictures: ReadonlyMap<string, string> = new Map();

/** The story as the value that is kept, or that its file holds: what is empty is left out. */
export function formatStory({ title, lead, steps, statement }: OwnStory, pictures = noPictures) {
  return {
    format: storyFormat,
    version: versionOf(steps),
    title,
    ...(lead !== "" && { lead }),
    ...(statement && { statement }),
    steps: steps.map(({ title, words, notes, view, claims, marks, layers, picture }) => ({
      title,
      ...(words !== "" && { words }),
      ...(notes !== "" && { notes }),
      view,
      ...(claims.length > 0 && { claims }),
      ...(marks && marks.length > 0 && { marks: marks.map(formatMark) }),
      ...(layers && { layers }),
      ...(picture && { picture: formatPicture(picture, pictures.get(picture.id)) }),
    })),
  };
}

/** The text of a story's file: the same for the same story, and readable. Pictures without bytes stay behind. */
export function writeStoryFile(story: OwnStory, pictures = noPictures): string {
  const steps = story.steps.map(({ picture, ...step }) =>
    picture && pictures.has(picture.id) ? { ...step, picture } : step,
  );
  return `${JSON.stringify(formatStory({ ...story, steps }, pictures), null, 2)}\n`;
}
