import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
/** The faces that texts of pictures for links are set in. */
const faces = [
  "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff",
  "@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff",
  "@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff",
  "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff",
  // Letters of romanised Korean.
  "@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff",
  "@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff",
];

/** For languages that these have no letters for. */
const moreFaces: Readonly<Record<string, readonly string[]>> = {
  ko: [
    "@fontsource/noto-sans-kr/files/noto-sans-kr-korean-400-normal.woff",
    "@fontsource/noto-sans-kr/files/noto-sans-kr-korean-600-normal.woff",
    "@fontsource/noto-serif-kr/files/noto-serif-kr-korean-700-normal.woff",
  ],
};

/** The faces as a painter reads them. */
export async function readFaces(
  tag: string,
  unpackFont: (woff: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>,
): Promise<Uint8Array[]> {
  return Promise.all(
    [...faces, ...(moreFaces[tag] ?? [])].map((face) =>
      unpackFont(new Uint8Array(readFileSync(require.resolve(face)))),
    ),
  );
}
