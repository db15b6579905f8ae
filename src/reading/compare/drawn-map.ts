import { lazyPart } from "#ui/parts/lazy-part.tsx";

/** What draws still maps is fetched with the first that is shown. */
export const DrawnMap = lazyPart(async () => (await import("#drawing/DrawnMap.tsx")).DrawnMap);
