/** Made by the build (src/site/languages.ts): how a language is looked for, where it is not letter by letter. */
declare module "virtual:search-words" {
  type Words = typeof import("#languages/words/korean/ko-search.ts");
  export const alsoCalled: Words["alsoCalled"];
  export const isFoundBy: Words["isFoundBy"];
  export const withoutParticles: Words["withoutParticles"];
  export const wordLookedFor: Words["wordLookedFor"];
  export const wordsFoundBy: Words["wordsFoundBy"];
}
