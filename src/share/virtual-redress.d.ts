/** Made by the build (src/site/redress.ts): a mail address, or that of a form; `null` where none was given. */
declare module "virtual:redress" {
  export const corrections: string | null;
  /** For what should not stand in public. */
  export const removals: string | null;
}
