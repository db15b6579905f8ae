/** Made by the build (src/site/second-language.ts): the words of the other language; fetched when they are asked for. */
declare module "virtual:second-language" {
  export const second: import("#languages/second-words.ts").SecondWords;
}
