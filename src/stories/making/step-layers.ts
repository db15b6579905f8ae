/** The reader's own layers at a step of a story: those on the map when it was made, or as chosen since. */
import { changeLayer } from "#view/own/change-layers.ts";
import { shownLayers } from "#view/own/own-selectors.ts";
import type { OwnState } from "#view/own/own-state.ts";
import type { View } from "#view/store.ts";
import type { OwnStep } from "#view/story/story-file.ts";

/** Of who has no layers, a step says nothing of them. */
export const layersOnMap = (own: OwnState): Pick<OwnStep, "layers"> =>
  own.layers.length === 0 ? {} : { layers: shownLayers(own).map(({ id }) => id) };

const isShownAt = ({ layers }: Pick<OwnStep, "layers">, id: string, isHidden: boolean) =>
  layers ? layers.includes(id) : !isHidden;

/** The layers of this device, each with whether the step shows it. */
export const layersOfStep = ({ layers }: OwnState, step: Pick<OwnStep, "layers">) =>
  layers.map(({ id, name, isHidden }) => ({ id, name, isShown: isShownAt(step, id, isHidden) }));

/** Whether the map shows the layers of a step, and no other. */
export const areOnMap = ({ layers }: OwnState, step: Pick<OwnStep, "layers">): boolean =>
  layers.every(({ id, isHidden }) => isShownAt(step, id, isHidden) === !isHidden);

/** Shows the layers of a step on the map, and hides the others. */
export function showLayers(view: View, step: Pick<OwnStep, "layers">): void {
  for (const { id, isHidden } of view.getState().own.layers) {
    const isShown = isShownAt(step, id, isHidden);
    if (isShown === isHidden) changeLayer(view, id, { isHidden: !isShown });
  }
}
