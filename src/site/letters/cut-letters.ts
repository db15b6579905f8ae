/** Fonts cut to the letters of a language, in slices: what is shown first, and the rest by how often it is used. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { firstLetters } from "./first-letters.ts";

const require = createRequire(import.meta.url);

/** A slice that is too large is mostly fetched for nothing, of many small ones each has a cost of its own. */
const lettersInSlice = 150;

interface Face {
  readonly family: string;
  readonly file: string;
  readonly weight: 400 | 600;
  /** Which of the family's own weights that is: its strokes are thinner than those of the Latin face beside it. */
  readonly cutFrom?: 700;
  /** Letters that are shown before anything is chosen. */
  readonly first: string;
}

const faces: readonly Face[] = [
  { family: "Noto Sans KR", file: "noto-sans-kr", weight: 400, first: firstLetters.sans400 },
  { family: "Noto Sans KR", file: "noto-sans-kr", weight: 600, first: firstLetters.sans600 },
  { family: "Noto Serif KR", file: "noto-serif-kr", weight: 400, first: "" },
  {
    family: "Noto Serif KR",
    file: "noto-serif-kr",
    weight: 600,
    cutFrom: 700,
    first: firstLetters.serif600,
  },
];

const isKorean = (letter: string) =>
  /[\u1100-\u11ff\u3000-\u318f\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]/.test(letter);

/** The letters of texts that Latin fonts lack, those first that are used most. */
export function lettersOf(texts: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const letter of text.normalize("NFC"))
      if (isKorean(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts]
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .map(([letter]) => letter)
    .join("");
}

const rangeOf = (letters: string) =>
  [...letters]
    .map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)
    .join(",");

/** What is shown first, then the names on the map and the rest. */
function slicesOf({ first, weight }: Face, letters: string): readonly string[] {
  const { names, cities } = firstLetters;
  const rest = [...names, ...(weight === 400 ? cities : ""), ...letters].filter(
    (letter, at, all) => !first.includes(letter) && all.indexOf(letter) === at,
  );
  const count = Math.ceil(rest.length / lettersInSlice);
  const others = Array.from({ length: count }, (_, at) =>
    rest.slice(at * lettersInSlice, (at + 1) * lettersInSlice).join(""),
  );
  return [first, ...others];
}

interface Slice {
  readonly file: string;
  readonly face: Face;
  readonly letters: string;
}

const ruleOf = ({ face: { family, weight }, file, letters }: Slice) =>
  `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url("./${file}") format("woff2");unicode-range:${rangeOf(letters)}}`;

/** The module that the page imports: its rules, and the faces that the live map waits for. */
function moduleOf(letters: string, slices: readonly Slice[]): string {
  const ofMap = (weight: number) =>
    slices.filter(
      ({ face, file }) =>
        face.family === "Noto Sans KR" && face.weight === weight && /first|more-1-/.test(file),
    );
  const facesOf = (weight: number) =>
    ofMap(weight).map(
      ({ file, letters: own }) =>
        `{ url: new URL("./${file}", import.meta.url).href, "unicode-range": ${JSON.stringify(rangeOf(own).split(","))} }`,
    );
  return `import "#ui/type/korean-page.css";
import "./letters.css";
const letters = ${JSON.stringify(letters)};
export const families = ["Noto Sans KR"];
export const hasLetter = (letter) => letters.includes(letter);
export const mapFaces = { regular: [${facesOf(400).join(", ")}], semibold: [${facesOf(600).join(", ")}] };
addEventListener("input", async ({ target }) => {
  const { loadKoreanFor } = await import("#ui/type/korean.ts");
  loadKoreanFor(String(target.value ?? target.textContent));
});
`;
}

/** Writes the cut fonts, their rules and their module into a folder, unless the same are there. */
export async function cutLetters(folder: string, letters: string): Promise<string> {
  const sources = faces.map(({ file, weight, cutFrom = weight }) =>
    require.resolve(`@fontsource/${file}/files/${file}-korean-${cutFrom}-normal.woff2`),
  );
  const program = readFileSync(import.meta.filename);
  const key = createHash("sha256").update(letters).update(JSON.stringify(faces)).update(program);
  const state = key.digest("hex");
  const stamp = join(folder, "state");
  const module = join(folder, "letters.js");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return module;
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  const slices = await Promise.all(
    faces.flatMap((face, at) => {
      const font = readFileSync(sources[at] ?? "");
      return slicesOf(face, letters).map(async (own, number): Promise<Slice> => {
        const kind = number === 0 ? "first" : `more-${number}`;
        const file = `${face.file}-${kind}-${face.weight}.woff2`;
        const options = { targetFormat: "woff2", noLayoutClosure: true } as const;
        if (own !== "") writeFileSync(join(folder, file), await subsetFont(font, own, options));
        return { file, face, letters: own };
      });
    }),
  );
  const made = slices.filter((slice) => slice.letters !== "");
  writeFileSync(join(folder, "letters.css"), made.map(ruleOf).join("\n"));
  writeFileSync(module, moduleOf(letters, made));
  writeFileSync(stamp, state);
  return module;
}
