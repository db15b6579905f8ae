// A PDF sets each glyph itself: the tables for shaping and hinting would only weigh.
const keptTables = new Set([
  ...["OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post"],
]);

interface Table {
  readonly tag: string;
  readonly checksum: number;
  readonly length: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** Turns a WOFF 1.0 file, whose tables are deflated, into the TrueType font inside it. */
export async function unpackWoff(woff: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error("The font is not a WOFF file.");
  const tables = await readTables(view, woff);
  return writeTrueType(view.getUint32(4), tables);
}

async function readTables(view: DataView, woff: Uint8Array<ArrayBuffer>): Promise<Table[]> {
  const entries = Array.from({ length: view.getUint16(12) }, (_, index) => 44 + index * 20);
  const tables = entries.map(async (entry) => {
    const tag = new TextDecoder().decode(woff.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 4);
    const packed = woff.subarray(offset, offset + view.getUint32(entry + 8));
    const length = view.getUint32(entry + 12);
    const data = packed.length < length ? await inflate(packed) : packed;
    return { tag, checksum: view.getUint32(entry + 16), length, data };
  });
  return (await Promise.all(tables)).filter(({ tag }) => keptTables.has(tag));
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

function writeTrueType(flavour: number, tables: readonly Table[]): Uint8Array<ArrayBuffer> {
  const directory = 12 + tables.length * 16;
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  const size = tables.reduce((total, { length }) => total + padded(length), directory);
  const font = new Uint8Array(size);
  const view = new DataView(font.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.length - 2 ** power));
  let offset = directory;
  for (const [index, { tag, checksum, length, data }] of tables.entries()) {
    const entry = 12 + index * 16;
    font.set(new TextEncoder().encode(tag), entry);
    view.setUint32(entry + 4, checksum);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, length);
    font.set(data, offset);
    offset += padded(length);
  }
  return font;
}
