import { beforeAll, describe, expect, test } from "vitest";
import { publishAll } from "#geo/publish.ts";
import { publishedFiles } from "#site/geography.ts";
import { importTold } from "#site/languages.ts";
import { insideOut, trialTeller, wordsLeft } from "../../support/texts/inside-out.ts";

const root = process.cwd();

type Drawings = typeof import("#site/drawings.ts");

const files = publishAll();
let drawings: Drawings;

beforeAll(async () => {
  drawings = await importTold<Drawings>(root, "src/site/drawings.ts", trialTeller);
}, 60_000);

/** What a drawing says, to the eye and to the ear. */
const saidBy = (svg: string) =>
  [...svg.matchAll(/>([^<>]+)<|(?:aria-label|title)="([^"]+)"/g)]
    .map(([, text, label]) => text ?? label ?? "")
    .join("\n");

/** Whatever a published file calls a name. */
const namesIn = (file = "{}") => [...file.matchAll(/"name":"([^"]+)"/g)].map(([, name]) => name);

describe("told in another language", () => {
  test("the first map has not one English word", () => {
    const said = saidBy(drawings.writeFirstMap(files));
    expect(said).toContain(insideOut("North Korea"));
    expect(wordsLeft(said)).toEqual([]);
  });

  test("nothing that the map fetches is named in English, close up or from afar", async () => {
    const told = await publishedFiles(root, trialTeller);
    const fetched = ["stations.json", "close-up.json"] as const;
    const names = fetched.map((file) => namesIn(told.get(file)));
    for (const [i, each] of names.entries()) {
      expect(each.length, fetched[i]).toBe(namesIn(files.get(fetched[i] ?? "")).length);
      expect(wordsLeft(each.join("\n")), fetched[i]).toEqual([]);
    }
    expect(names.flat()).toContain(insideOut("Harbin"));
    expect(names.flat()).toContain(insideOut("Beijing"));
  });

  test("the picture that stands for a link has not one English word, nor has what is said beside it", () => {
    const said = saidBy(drawings.writeLinkPreview(files));
    expect(said).not.toBe("");
    expect(wordsLeft(said)).toEqual([]);
    expect(wordsLeft(Object.values(drawings.linkWords()).join("\n"))).toEqual([]);
  });
});
