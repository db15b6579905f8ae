/** Cuts the reader's own layers into tiles, and reads archives of tiles, beside the page, which goes on answering. */
import { cutTiles } from "./cut-tiles.ts";
import { openArchive } from "./read-archive.ts";
import type { NumberedRequest, TilePlace, TilesAnswer, TilesReply, TilesRequest } from "./tiles.ts";

type Tile = Uint8Array<ArrayBuffer> | null;

const layers = new Map<string, (place: TilePlace) => Tile | Promise<Tile>>();

async function answer(request: TilesRequest): Promise<TilesAnswer> {
  const { key } = request;
  switch (request.does) {
    case "cut":
      layers.set(key, cutTiles(request.shapes, request.properties));
      return { tile: null };
    case "open": {
      const opened = await openArchive(request.place);
      if (typeof opened === "string") return { fault: opened };
      layers.set(key, opened.tileOf);
      return { about: opened.about };
    }
    case "tile":
      return { tile: (await layers.get(key)?.(request.place)) ?? null };
    case "forget":
      layers.delete(key);
      return { tile: null };
  }
}

addEventListener("message", async ({ data }: MessageEvent<NumberedRequest>) => {
  const { number, request } = data;
  const told: TilesAnswer = await answer(request).catch((error: unknown) => ({
    failure: String(error),
  }));
  const reply: TilesReply = { number, answer: told };
  postMessage(reply, { transfer: "tile" in told && told.tile ? [told.tile.buffer] : [] });
});
