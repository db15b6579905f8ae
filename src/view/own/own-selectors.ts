/** The reader's own data, as their neighbours ask for them. */

import { nameOfFeature } from "#own/layer/feature-words.ts";
import { isAnswered, type KeptLayer } from "#own/layer/layer.ts";
import type { OwnFeature } from "#own/reading/reading.ts";
import type { OwnRef, OwnState, OwnToDraw } from "./own-state.ts";

export const ownRef = (layer: Pick<KeptLayer, "id">, index: number): OwnRef => ({
  kind: "own",
  id: `${layer.id}.${index}`,
});

interface FoundOwn {
  readonly layer: KeptLayer;
  readonly feature: OwnFeature;
  readonly index: number;
}

export function findOwn({ layers }: Pick<OwnState, "layers">, { id }: OwnRef): FoundOwn | null {
  const [of, place] = id.split(".");
  const layer = layers.find((each) => each.id === of);
  const index = Number(place);
  const feature = layer?.features[index];
  return layer && feature ? { layer, feature, index } : null;
}

/** The features of layers that have a place, as they are drawn. */
export const toDraw = (layers: readonly KeptLayer[]): readonly OwnToDraw[] =>
  layers.flatMap((layer) =>
    layer.features.flatMap((feature, index): OwnToDraw[] => {
      const { geometry } = feature;
      if (!geometry) return [];
      const name = nameOfFeature(feature, layer);
      return [{ ref: ownRef(layer, index), layer: layer.id, look: layer.look, name, geometry }];
    }),
  );

/** Those of a step that says which it shows; of one that does not, those that are not hidden. */
export const layersAt = (
  layers: readonly KeptLayer[],
  chosen: readonly string[] | null | undefined,
): readonly KeptLayer[] =>
  layers.filter(({ id, isHidden }) => (chosen ? chosen.includes(id) : !isHidden));

/** Those that any of its steps shows. */
export const layersOfStory = (
  layers: readonly KeptLayer[],
  { steps }: { readonly steps: readonly { readonly layers?: readonly string[] | undefined }[] },
): readonly KeptLayer[] =>
  layers.filter((layer) => steps.some((step) => layersAt([layer], step.layers).length > 0));

/** Those that the map shows. */
export const shownLayers = ({
  layers,
  atStep,
}: Pick<OwnState, "layers" | "atStep">): readonly KeptLayer[] => layersAt(layers, atStep);

/** Those of them that may leave the page: in figures, in files. What comes in tiles is on the live map alone. */
export const answeredLayers = (own: Pick<OwnState, "layers" | "atStep">): readonly KeptLayer[] =>
  shownLayers(own).filter((layer) => isAnswered(layer) && !layer.archive);

/** The layer that the panel tells of, as a whole or by one of its features. */
export function layerInPanel({ own }: { readonly own: OwnState }): KeptLayer | null {
  const { layers, panel } = own;
  if (panel === null || panel.on === "list") return null;
  if (panel.on === "feature") return findOwn(own, panel.ref)?.layer ?? null;
  return layers.find(({ id }) => id === panel.id) ?? null;
}
