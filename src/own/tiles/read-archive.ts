/** Archives of tiles (PMTiles), read by ranges: of a file as of an address no more than is looked at. */
import { FetchSource, PMTiles, type Source, TileType } from "pmtiles";
import { isObject } from "#own/reading/reading.ts";
import type { ArchiveAbout, ArchiveFault, ArchivePlace, TilePlace } from "./tiles.ts";

/** More layers in one archive would be more to draw than anybody can tell apart. */
const mostNames = 12;

interface OpenedArchive {
  readonly about: ArchiveAbout;
  tileOf(place: TilePlace): Promise<Uint8Array<ArrayBuffer> | null>;
}

const sourceOfFile = (file: Blob): Source => ({
  getKey: () => "file",
  getBytes: async (offset, length) => ({
    data: await file.slice(offset, offset + length).arrayBuffer(),
  }),
});

/** What the tiles call what is in them, as the archive tells it. */
function namesIn(metadata: unknown): readonly string[] {
  const layers = isObject(metadata) ? metadata["vector_layers"] : [];
  if (!Array.isArray(layers)) return [];
  const names = layers.map((layer: unknown) => (isObject(layer) ? layer["id"] : null));
  return names.filter((name) => typeof name === "string").slice(0, mostNames);
}

/** Whether anything answers at the place of an archive, whatever it is. */
async function isThere(place: ArchivePlace): Promise<boolean> {
  if (typeof place !== "string") return true;
  const answer = await fetch(place, { headers: { Range: "bytes=0-0" } }).catch(() => null);
  return answer?.ok === true;
}

export async function openArchive(place: ArchivePlace): Promise<OpenedArchive | ArchiveFault> {
  const source = typeof place === "string" ? new FetchSource(place) : sourceOfFile(place);
  const archive = new PMTiles(source);
  const header = await archive.getHeader().catch(() => null);
  if (!header) return (await isThere(place)) ? "unreadable" : "gone";
  if (header.tileType !== TileType.Mvt) return "pictures";
  const named = namesIn(await archive.getMetadata().catch(() => null));
  if (named.length === 0) return "no-names";
  const { minLon, minLat, maxLon, maxLat, maxZoom } = header;
  return {
    about: { named, extent: [minLon, minLat, maxLon, maxLat], closest: maxZoom },
    async tileOf({ z, x, y }) {
      const tile = await archive.getZxy(z, x, y);
      return tile ? new Uint8Array(tile.data) : null;
    },
  };
}
