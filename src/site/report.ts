import { importTold } from "./languages.ts";

type Report = typeof import("#atlas/report.ts");

const reportOf = (root: string) => importTold<Report>(root, "src/atlas/report.ts");

/** What the atlas holds, as a text for those who write it. */
export const writeReport = async (root: string) => (await reportOf(root)).writeReport();

type Keeping = typeof import("#geo/releases/keep-release.ts");

/** Keeps the data as they stand as a release, and says what has changed since the one before. */
export async function keepRelease(root: string): Promise<string> {
  const keeping = await importTold<Keeping>(root, "geo/releases/keep-release.ts");
  return keeping.keepRelease();
}

/** The sources that a person should open again, as tab-separated lines. */
export const writeSources = async (root: string) => (await reportOf(root)).writeSources();
