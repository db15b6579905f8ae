/** Takes what stands on a canvas, picture by picture, and makes a file of it. */
export interface FilmWriter {
  readonly extension: "mp4" | "webm" | "gif";
  /** The canvas as it is now, for so long. */
  add(seconds: number): Promise<void>;
  finish(): Promise<Blob>;
  cancel(): Promise<void>;
}
