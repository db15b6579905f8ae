/** Made by the build (src/site/letters): the faces that a language needs beside the Latin ones. */
declare module "virtual:letters" {
  interface Face {
    readonly url: string;
    readonly "unicode-range": string[];
  }
  /** Families of the page after the Latin one. */
  export const families: readonly string[];
  /** What the live map has to wait for, by weight. */
  export const mapFaces: { readonly regular: Face[]; readonly semibold: Face[] };
  /** Whether a letter is in the faces that come with the page. */
  export const hasLetter: (letter: string) => boolean;
}
