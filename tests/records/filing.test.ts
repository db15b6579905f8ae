/** Whoever looks for a claim, or for what bears on it, finds it in the folder of its country. */

import { expect, test } from "vitest";
import { claimById } from "#atlas/atlas.ts";
import { placesOf } from "#atlas/outline/places.ts";
import type { Claim, CountryFile } from "#model/model.ts";
import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";
import { relations } from "#subject/relations.ts";
import type { SubjectIds } from "#subject/writing.ts";

const files = import.meta.glob<Record<string, readonly Relation<ClaimId>[]>>(
  "/src/subject/{records/*,topics}/*relations.ts",
  { eager: true },
);
const claimFiles = import.meta.glob<Record<string, readonly Claim[]>>(
  [
    "/src/subject/{records/*,topics}/*.ts",
    "!/src/subject/records/*/record.ts",
    "!/src/subject/{records/*,topics}/*relations.ts",
  ],
  { eager: true },
);
const recordFiles = import.meta.glob<Record<string, CountryFile<ClaimId, SubjectIds>>>(
  "/src/subject/records/*/record.ts",
  { eager: true },
);

const folderOf = (path: string) => path.split("/").at(-2) ?? "";

const relationsBeside = Object.entries(files).map(([path, exported]) => ({
  folder: folderOf(path),
  told: Object.values(exported).flat(),
}));

/** Each folder by the places that it is about. */
const folders: ReadonlyMap<string, string> = new Map(
  Object.entries(recordFiles).flatMap(([path, exported]) =>
    Object.values(exported).flatMap(({ record: { id } }) =>
      [id, ...placesOf(id)].map((place): [string, string] => [place, folderOf(path)]),
    ),
  ),
);

/** Where what concerns a place belongs; a place without a record may have a folder of its own. */
const homeOf = (place: string, folder: string) =>
  folders.get(place) ?? (place === "XX" ? "topics" : folder);

test("a claim stands in the folder of its country", () => {
  const strays = Object.entries(claimFiles).flatMap(([path, exported]) =>
    Object.values(exported)
      .flat()
      .filter(({ place }) => homeOf(place, folderOf(path)) !== folderOf(path))
      .map(({ id }) => `${path}: ${id}`),
  );
  expect(strays).toEqual([]);
});

test("a relation stands beside the claim that says it", () => {
  const strays = relationsBeside.flatMap(({ folder, told }) =>
    told
      .filter(({ from }) => homeOf(claimById(from).place, folder) !== folder)
      .map(({ from, to }) => `${folder}: ${from} ${to}`),
  );
  expect(strays).toEqual([]);
});

test("no file of relations is forgotten", () => {
  const written = relationsBeside.flatMap(({ told }) => told);
  expect(written.filter((relation) => !relations.includes(relation))).toEqual([]);
  expect(written).toHaveLength(relations.length);
});
