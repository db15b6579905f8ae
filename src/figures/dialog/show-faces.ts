import { chooseSlices } from "#figures/files/letters/choose-slices.ts";
import { faceOf } from "#figures/files/letters/lay-out-text.ts";

const shown = new Set<string>();

/** Gives the page the faces that a figure's files will carry and the page lacks, so that both look alike. */
export async function showFaces(svg: Element): Promise<void> {
  const { slices } = await chooseSlices(svg);
  const lacking = slices.filter(({ id, family }) => family === "Noto Sans KR" && !shown.has(id));
  for (const slice of lacking) {
    shown.add(slice.id);
    document.fonts.add(await faceOf(slice));
  }
}
