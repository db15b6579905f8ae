/** What takes time with a layer: the harm check, and bringing it to the atlas' precision. */
import { today } from "#languages/words/today.ts";
import { checkText } from "#own/harm/check-text.ts";
import type { HarmRequest } from "#own/harm/harm.worker.ts";
import { harmInWorker } from "#own/harm/harm-in-worker.ts";
import type { HarmReport } from "#own/harm/report.ts";
import { type KeptLayer, wordsOf } from "#own/layer/layer.ts";
import { guessUses } from "#own/layer/uses.ts";
import { changeLayer } from "#view/own/change-layers.ts";
import type { View } from "#view/store.ts";

/** What was found in a layer, for as long as it is that layer. */
const reports = new WeakMap<KeptLayer["features"], HarmReport>();

export const reportFor = ({ features }: KeptLayer): HarmReport | null =>
  reports.get(features) ?? null;

const layerIn = (view: View, id: string) =>
  view.getState().own.layers.find((layer) => layer.id === id);

async function ask(view: View, id: string, does: HarmRequest["does"]): Promise<void> {
  const layer = layerIn(view, id);
  if (!layer) return;
  // What is in its tiles nobody has looked through: who brought it answers for it.
  if (layer.archive) return changeLayer(view, id, { standing: "asked" });
  const checked = { features: layer.features, about: wordsOf(layer) };
  const answer = await harmInWorker({ does, checked, day: today() }).catch(() => null);
  // What the reader changed meanwhile is asked about by who changed it.
  if (layerIn(view, id)?.features !== layer.features) return;
  if (!answer) {
    // Nothing is known of it: the reader answers for it, or it stays in this tab.
    reports.set(layer.features, reports.get(layer.features) ?? []);
    changeLayer(view, id, { standing: "asked" });
    return;
  }
  const { coarse } = answer;
  if (!coarse) {
    reports.set(layer.features, answer.report);
    changeLayer(view, id, { standing: answer.report.length === 0 ? "clean" : "asked" });
    return;
  }
  const { name, credit, ...about } = coarse.about;
  const { features } = coarse;
  reports.set(features, answer.report);
  changeLayer(view, id, {
    features,
    about,
    name: String(name),
    credit: String(credit),
    uses: new Map(
      [...guessUses(features)].map(([column, use]) => [column, layer.uses.get(column) ?? use]),
    ),
    standing: answer.report.length === 0 ? "coarse" : "asked",
  });
}

/** Looks for what could do harm. */
export const checkLayer = (view: View, id: string): Promise<void> => ask(view, id, "check");

/** Brings a layer to the precision that the atlas holds itself to. */
export const coarsenLayer = (view: View, id: string): Promise<void> => ask(view, id, "coarsen");

/** The reader has said that it is not about people at risk. */
export function stateHarmless(view: View, id: string): void {
  changeLayer(view, id, { standing: "stated" });
}

/** The reader takes that back: it is looked at anew. */
export function askAgain(view: View, id: string): void {
  changeLayer(view, id, { standing: "unchecked" });
  void checkLayer(view, id);
}

/** Another name or credit; one that gives something away is to be answered for. */
export function renameLayer(
  view: View,
  { id, standing }: KeptLayer,
  change: Partial<Pick<KeptLayer, "name" | "credit">>,
): void {
  const isHarmless = Object.values(change).every((text) => checkText(text).length === 0);
  const isStill = isHarmless || standing === "stated" || standing === "asked";
  changeLayer(view, id, { ...change, ...(!isStill && { standing: "unchecked" }) });
}

/** Once it is written: what is still to be answered for is looked at anew. */
export function endRename(view: View, id: string): void {
  const standing = layerIn(view, id)?.standing;
  if (standing === "unchecked" || standing === "asked") void checkLayer(view, id);
}
