import { importTold } from "./languages.ts";

type Report = typeof import("#atlas/report.ts");

/** What the atlas holds, as a text for those who write it. */
export async function writeReport(root: string): Promise<string> {
  const report = await importTold<Report>(root, "src/atlas/report.ts");
  return report.writeReport();
}
