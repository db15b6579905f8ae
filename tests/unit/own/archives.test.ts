/** Archives of tiles: read by ranges from a file and from an address, and refused in one word where they are none. */
import { createServer } from "node:http";
import { describe, expect, test } from "vitest";
import { newArchiveLayer } from "#own/layer/layer.ts";
import { parseLayer } from "#own/layer/parse-layer.ts";
import { openArchive } from "#own/tiles/read-archive.ts";
import { shapesName } from "#own/tiles/tiles.ts";
import { plantArchive } from "../../support/own-files/planted-archive.ts";

const archive = plantArchive(40);

async function opened(place: Blob | string) {
  const read = await openArchive(place);
  if (typeof read === "string") throw new Error(read);
  return read;
}

/** Serves the archive as a host does that answers to ranges; what was asked for is noted. */
async function serve(act: (address: string, ranges: readonly string[]) => Promise<void>) {
  const ranges: string[] = [];
  const server = createServer((request, response) => {
    const range = String(request.headers.range);
    ranges.push(range);
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(range) ?? [];
    const part = archive.slice(Number(from), Number(to) + 1);
    response.writeHead(206, {
      "Content-Range": `bytes ${from}-${to}/${archive.length}`,
      "Content-Length": part.length,
    });
    response.end(part);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  try {
    await act(`http://127.0.0.1:${port}/planted.pmtiles`, ranges);
  } finally {
    server.close();
  }
}

describe("an archive", () => {
  test("in a file says what it holds, and gives its tiles", async () => {
    const { about, tileOf } = await opened(new Blob([archive]));
    expect(about).toEqual({ named: [shapesName], extent: [140, 39, 160, 41], closest: 4 });
    const tile = await tileOf({ z: 0, x: 0, y: 0 });
    expect(new TextDecoder("latin1").decode(tile ?? undefined)).toContain("Planted");
    expect(await tileOf({ z: 4, x: 0, y: 0 })).toBeNull();
  });

  test("at an address is read by ranges, and never as a whole", async () => {
    await serve(async (address, ranges) => {
      const { tileOf } = await opened(address);
      const tile = await tileOf({ z: 3, x: 7, y: 3 });
      expect(new TextDecoder("latin1").decode(tile ?? undefined)).toContain("Planted");
      expect(ranges.length).toBeGreaterThanOrEqual(2);
      for (const range of ranges) expect(range).toMatch(/^bytes=\d+-\d+$/);
    });
  });

  test("whose address leads nowhere is gone; another file there is unreadable", async () => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === "/other.pmtiles" ? 200 : 404);
      response.end("not it");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const host = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
    expect(await openArchive(`${host}/gone.pmtiles`)).toBe("gone");
    expect(await openArchive(`${host}/other.pmtiles`)).toBe("unreadable");
    server.closeAllConnections();
    server.close();
    expect(await openArchive(`${host}/gone.pmtiles`)).toBe("gone");
  });

  test.each([
    ["unreadable", new TextEncoder().encode("PMTiles, it says, and is none")],
    ["unreadable", archive.slice(0, 60)],
    ["pictures", plantArchive(40, undefined, 2)],
    ["no-names", plantArchive(40, {})],
    ["no-names", plantArchive(40, { vector_layers: [{ id: 7 }, null] })],
  ] as const)("that cannot be shown is %s", async (fault, bytes) => {
    expect(await openArchive(new Blob([bytes]))).toBe(fault);
  });

  test("is kept as a layer once it is answered for, and comes back as it was", async () => {
    const { about } = await opened(new Blob([archive]));
    const place = new Blob([archive]);
    const layer = newArchiveLayer({ ...about, place }, "Planted");
    expect(layer.standing).toBe("asked");
    expect(parseLayer(layer)).toBeNull();
    const kept = parseLayer({ ...layer, standing: "stated" });
    expect(kept).toEqual({ ...layer, standing: "stated" });
    for (const broken of [{ ...about, place: 7 }, { ...about, place, extent: [1, "x"] }, "x"]) {
      const left = parseLayer({ ...layer, standing: "stated", archive: broken });
      expect(left?.archive).toBeUndefined();
    }
  });
});
