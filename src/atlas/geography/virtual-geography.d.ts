/** Made by the build (src/site/geography.ts): where the published geography is fetched from. */
declare module "virtual:geography" {
  export const basemapUrl: string;
  export const routesUrl: string;
  export const stationsUrl: string;
  export const closeUpUrl: string;
}
