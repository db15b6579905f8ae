/** A browser of another engine: what the smoke tests' driver needs of it, and no more. */
export interface Engine {
  /** Goes to an address; from here on the page's complaints are gathered. */
  open(address: string): Promise<void>;
  /** Runs in the page, or in the frame that has been entered. */
  run<A extends readonly unknown[], T>(work: (...given: A) => T, ...given: A): Promise<T>;
  /** Turns to the first frame of the page, until another address is opened. */
  enterFrame(): Promise<void>;
  /** Clicks a point of the page, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  /** What the page's console was told since it was opened: errors, warnings, what a policy blocked. */
  complaints(): Promise<string[]>;
  /** Where files lie that the page had saved. */
  readonly downloads: string;
  close(): Promise<void>;
}

export type Key = "ArrowRight" | "Enter" | "Escape";
