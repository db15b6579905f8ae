/**
 * Keeps the whole atlas on the device after a first visit. It is a program of its own, built to
 * `sw.js` (.tools/offline.ts), which writes the list of files in.
 *
 * A newer release waits until a reader takes it, or until no page of the older one is open: an open
 * page never loses the files that it may still ask for.
 */
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";

/** Written in by the build: every file of the site. */
declare const filesOfTheSite: PrecacheEntry[];
declare const skipWaiting: () => Promise<void>;

cleanupOutdatedCaches();
// Pages are asked for with what stands behind `?` too; the files are the same.
precacheAndRoute(filesOfTheSite, { ignoreURLParametersMatching: [/./], cleanURLs: true });

addEventListener("message", ({ data }) => {
  if (data?.type === "SKIP_WAITING") void skipWaiting();
});
