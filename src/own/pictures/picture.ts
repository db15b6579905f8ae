/** A picture of the reader's own at a step of a story: what is told of it. Its bytes are kept apart. */

export interface StepPicture {
  /** Names its bytes as they are kept on this device. */
  readonly id: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Who made it; without one it is not shown. */
  readonly credit: string;
  /** What is seen in it, for who does not see it; without one it is not shown. */
  readonly description: string;
  /** What its maker said of the people in it, in so many words; kept with it. */
  readonly statement?: string | undefined;
}

/** Characters of its words, pixels of its longer side, bytes of the file that it is made from. */
export const pictureLimits = {
  credit: 200,
  description: 500,
  side: 1600,
  fileBytes: 40_000_000,
} as const;

/** `pic-` and what nobody guesses. */
export const pictureId = /^pic-[a-f0-9]{32}$/;

/** Whether it has the words without which a picture is not shown. */
export const isTold = ({ credit, description }: StepPicture): boolean =>
  credit.trim() !== "" && description.trim() !== "";
