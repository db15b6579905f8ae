import { m } from "#languages/compiled/messages.js";
import type { OwnStep } from "#view/story/story-file.ts";
import { useViewState } from "#view/use-view.ts";
import { layersOfStep } from "./step-layers.ts";

interface StepLayersProps {
  readonly step: OwnStep;
  readonly onChange: (layers: readonly string[]) => void;
}

/** Which of the reader's own layers a step shows; nothing where there are none. */
export function StepLayers({ step, onChange }: StepLayersProps) {
  const own = useViewState((state) => state.own);
  const layers = layersOfStep(own, step);
  if (layers.length === 0) return null;
  const shown = layers.filter(({ isShown }) => isShown).map(({ id }) => id);
  return (
    <fieldset className="maker-layers">
      <legend>{m.maker_layers()}</legend>
      {layers.map(({ id, name, isShown }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={isShown}
            onChange={() =>
              onChange(isShown ? shown.filter((each) => each !== id) : [...shown, id])
            }
          />
          <span>{name}</span>
        </label>
      ))}
      <p className="maker-shown">{m.maker_layers_note()}</p>
    </fieldset>
  );
}
