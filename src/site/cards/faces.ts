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

/** For Korean, which these have no letters for: it stands in titles of sources in every language. */
const koreanFaces = [
  "@fontsource/noto-sans-kr/files/noto-sans-kr-korean-400-normal.woff",
  "@fontsource/noto-sans-kr/files/noto-sans-kr-korean-600-normal.woff",
  "@fontsource/noto-serif-kr/files/noto-serif-kr-korean-700-normal.woff",
  // Its marks around titles.
  "@fontsource/noto-sans-kr/files/noto-sans-kr-107-400-normal.woff",
  "@fontsource/noto-sans-kr/files/noto-sans-kr-109-400-normal.woff",
];

type Unpack = (woff: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

export interface Faces {
  readonly latin: Uint8Array[];
  /** These and those for Korean. */
  readonly all: Uint8Array[];
}

/** The faces as a painter reads them. */
export async function readFaces(unpackFont: Unpack): Promise<Faces> {
  const read = (files: readonly string[]) =>
    Promise.all(
      files.map((face) => unpackFont(new Uint8Array(readFileSync(require.resolve(face))))),
    );
  const [latin, korean] = await Promise.all([read(faces), read(koreanFaces)]);
  return { latin, all: [...latin, ...korean] };
}

const korean = /[\p{Script=Hangul}\u300c-\u300f]/u;

/** Those that a drawing needs: a painter reads all that it is given. */
export const facesFor = (svg: string, { latin, all }: Faces) => (korean.test(svg) ? all : latin);
