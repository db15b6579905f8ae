/** Made by the build (src/site/pages/pages-known.ts). */
declare module "virtual:record-pages" {
  /** Whether every record has a page of its own beside the explorer: not in one file, nor while it is being written. */
  export const hasPages: boolean;
}
