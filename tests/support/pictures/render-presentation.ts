/** A presentation as LibreOffice shows it, where that is installed. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractText, getDocumentProxy } from "unpdf";

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** The text of each slide. */
export async function renderPresentation(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "slides-"));
  try {
    writeFileSync(join(folder, "story.pptx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const how = ["--headless", profile, "--convert-to", "pdf", "--outdir", folder];
    execFileSync("soffice", [...how, join(folder, "story.pptx")], { timeout: 80_000 });
    const pdf = new Uint8Array(readFileSync(join(folder, "story.pdf")));
    const { text } = await extractText(await getDocumentProxy(pdf));
    return text.map((page) => page.replace(/\s+/g, " "));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
