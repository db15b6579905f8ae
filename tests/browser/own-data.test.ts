/** A file of the reader's in a real browser: read in a worker, in encodings that Node does not know whole. */
import { expect, test } from "vitest";
import { readInWorker } from "#own/reading/read-in-worker.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

test("a file is read in a worker, down to the later syllables of a Korean encoding", async () => {
  const file = new Uint8Array([...bytesOf("name,lat,lon\n"), 0x8c, 0x63, ...bytesOf(",36,128\n")]);
  const { layer } = await readInWorker(file);
  expect(layer?.encoding).toBe("euc-kr");
  expect(layer?.features).toEqual([
    {
      geometry: { type: "Point", coordinates: [128, 36] },
      properties: { name: "똠", lat: "36", lon: "128" },
      at: 2,
    },
  ]);
  const named = '{"type":"Feature","geometry":null,"properties":{"__proto__":"p"}}';
  const own = (await readInWorker(bytesOf(named))).layer?.features[0]?.properties;
  expect(Object.entries(own ?? {})).toEqual([["__proto__", "p"]]);
  expect((await readInWorker(bytesOf("<kml>\n<a>\n</kml>"))).fault).toEqual({
    kind: "not-xml",
    line: 3,
  });
});
