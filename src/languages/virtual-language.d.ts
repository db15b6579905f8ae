/** Made by the build (src/site/languages.ts): the language that is built, and what `Intl` calls it. */
declare module "virtual:language" {
  export const language: import("#languages/languages.ts").LanguageTag;
  export const locale: string;
}
