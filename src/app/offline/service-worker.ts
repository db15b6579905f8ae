/**
 * Keeps the whole atlas on the device after a first visit. It is a program of its own, built to
 * `sw.js` (src/site/offline.ts), which writes the list of files in.
 *
 * A newer release waits until a reader takes it, or until no page of the older one is open: an open
 * page never loses the files that it may still ask for.
 */
import {
  cleanupOutdatedCaches,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from "workbox-precaching";

/** What a service worker hears and says, as far as it is used here. */
interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface AskedEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare function addEventListener(type: "install", hear: (event: LastingEvent) => void): void;
declare function addEventListener(type: "fetch", hear: (event: AskedEvent) => void): void;
declare function addEventListener(
  type: "message",
  hear: (event: LastingEvent & { readonly data: unknown }) => void,
): void;

/** Written in by the build: every file of the site. */
declare const filesOfTheSite: PrecacheEntry[];
declare const skipWaiting: () => Promise<void>;

/** The build writes the list wherever it is named: once is enough. */
const files = filesOfTheSite;

/** Files of the release before, for pages that wait to be loaded anew while something is under way. */
const olderFiles = "older-release";

const addressOf = (url: string) => new URL(url, location.href).href;
const ofThisRelease = new Set(files.map(({ url }) => addressOf(url)));
const assets = addressOf("assets/");

/** Whether a file is one of another release: its name holds what is in it. */
const isOlder = (url: string) => url.startsWith(assets) && !ofThisRelease.has(url);

/** What is shown close up alone: kept once a reader has come close. */
const closeUpFiles = "close-up";
const isCloseUp = (url: string) => /\/assets\/close-up-[^/]*\.(json|webp)$/.test(url);

/** Puts by what only the older release has: it is cleared away when this one takes over. */
async function keepOlderFiles(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.includes("precache"));
  const kept = await caches.open(olderFiles);
  for (const name of names) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const file = isOlder(request.url) ? await cache.match(request) : undefined;
      if (file) await kept.put(request, file);
    }
  }
}

async function findOlderFile(request: Request): Promise<Response> {
  // A file's name holds what is in it: hosts that answer by who asks send the same.
  const kept = await caches.match(request.url, { cacheName: olderFiles, ignoreVary: true });
  return kept ?? fetch(request);
}

/** From the device, or from the network and kept, without those of another release. */
async function findCloseUp(request: Request): Promise<Response> {
  const cache = await caches.open(closeUpFiles);
  const kept = await cache.match(request);
  if (kept) return kept;
  const found = await fetch(request);
  // A device that is full keeps nothing more.
  if (found.ok) await keepCloseUp(cache, request, found.clone()).catch(() => {});
  return found;
}

async function keepCloseUp(cache: Cache, request: Request, found: Response): Promise<void> {
  const ending = request.url.slice(request.url.lastIndexOf("."));
  for (const other of await cache.keys()) {
    if (other.url.endsWith(ending)) await cache.delete(other);
  }
  await cache.put(request, found);
}

const top = new URL("./", location.href);

/** The folder that an address names beneath the explorer's: every record's page has one. Empty for others. */
function folderOf(url: string): string {
  const { origin, pathname } = new URL(url);
  const isOurs = origin === top.origin && pathname.startsWith(top.pathname);
  const [, folder = ""] = /^(.*\/)(index\.html)?$/.exec(pathname.slice(top.pathname.length)) ?? [];
  return isOurs ? folder : "";
}

/** In place of a record's page what opens the explorer there; nothing for other addresses. */
async function leadToExplorer(url: string): Promise<Response | undefined> {
  const path = folderOf(url);
  const views: unknown = await (await matchPrecache("views.json"))?.json();
  const view = typeof views === "object" && views !== null && Reflect.get(views, path);
  if (typeof view !== "string") return undefined;
  const program = `<script src="${top.pathname}open-view.js" data-kept data-view="${view.replaceAll("&", "&amp;")}"></script>`;
  return new Response(`<!doctype html><meta charset="utf-8"><title>${path}</title>${program}`, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; script-src 'self'",
    },
  });
}

/** A page of the network's; without one the explorer that is kept stands for those that it holds all of. */
async function findPage(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const leading = await leadToExplorer(request.url);
    if (leading) return leading;
    throw error;
  }
}

cleanupOutdatedCaches();
// Pages are asked for with what stands behind `?` too; the files are the same.
precacheAndRoute(files, { ignoreURLParametersMatching: [/./], cleanURLs: true });

addEventListener("install", (event) => event.waitUntil(caches.delete(olderFiles)));

addEventListener("fetch", (event) => {
  if (isCloseUp(event.request.url)) event.respondWith(findCloseUp(event.request));
  else if (isOlder(event.request.url)) event.respondWith(findOlderFile(event.request));
  else if (event.request.mode === "navigate" && folderOf(event.request.url) !== "")
    event.respondWith(findPage(event.request));
});

const isAskedToTakeOver = (data: unknown) =>
  typeof data === "object" && data !== null && Reflect.get(data, "type") === "SKIP_WAITING";

addEventListener("message", (event) => {
  if (!isAskedToTakeOver(event.data)) return;
  // A device that is full keeps nothing more: the network may still have it.
  event.waitUntil(
    keepOlderFiles()
      .catch(() => {})
      .then(skipWaiting),
  );
});
