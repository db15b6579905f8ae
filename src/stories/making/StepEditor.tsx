import { m } from "#languages/compiled/messages.js";
import type { Mark } from "#own/marks/mark.ts";
import { parseAddress } from "#view/address/address.ts";
import { restore } from "#view/store.ts";
import { addressOutsideStory } from "#view/story/story-actions.ts";
import { type OwnStep, storyLimits } from "#view/story/story-file.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { StepMarks } from "./marks/StepMarks.tsx";
import { PictureFields } from "./pictures/PictureFields.tsx";
import { StepLayers } from "./StepLayers.tsx";
import { areOnMap, showLayers } from "./step-layers.ts";
import { TextField } from "./TextField.tsx";

const noMarks: readonly Mark[] = [];

interface StepEditorProps {
  readonly step: OwnStep;
  /** The step's place, from 0. */
  readonly at: number;
  readonly steps: number;
  readonly onChange: (change: Partial<OwnStep>) => void;
  readonly onUpdate: (view: string) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  /** What in the story could do harm has been answered for. */
  readonly mayLeave: () => boolean;
}

/** The words and the view of one step. */
export function StepEditor(props: StepEditorProps) {
  const { step, at, steps, onChange, onUpdate, onMove, onRemove } = props;
  const view = useView();
  const onMap = useViewState(addressOutsideStory);
  const hasLayers = useViewState(({ own }) => areOnMap(own, step));
  const isShown = onMap === step.view && hasLayers;

  function show(): void {
    const { telling } = view.getState();
    const { state } = parseAddress(step.view);
    restore(view, { state: { ...state, telling }, notices: [] });
    showLayers(view, step);
  }

  return (
    <section className="maker-step" aria-label={m.maker_step_place({ step: at + 1, steps })}>
      <h2>{m.maker_step_place({ step: at + 1, steps })}</h2>
      <TextField
        label={m.maker_step_title()}
        value={step.title}
        most={storyLimits.title}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        label={m.maker_step_words()}
        value={step.words}
        most={storyLimits.words}
        rows={4}
        onChange={(words) => onChange({ words })}
      />
      <TextField
        label={m.maker_step_notes()}
        value={step.notes}
        most={storyLimits.notes}
        rows={3}
        onChange={(notes) => onChange({ notes })}
      />
      <p className="maker-shown">{isShown ? m.maker_shown() : m.maker_not_shown()}</p>
      <p className="maker-ways">
        <button type="button" aria-disabled={isShown} onClick={show}>
          {m.maker_show()}
        </button>
        <button type="button" aria-disabled={isShown} onClick={() => !isShown && onUpdate(onMap)}>
          {m.maker_update()}
        </button>
      </p>
      <StepLayers step={step} onChange={(layers) => onChange({ layers })} />
      <StepMarks
        key={at}
        marks={step.marks ?? noMarks}
        onChange={(marks) => onChange({ marks })}
        mayLeave={props.mayLeave}
      />
      <PictureFields
        key={`picture ${at}`}
        picture={step.picture}
        onChange={(picture) => onChange({ picture })}
      />
      <p className="maker-ways">
        <button type="button" aria-disabled={at === 0} onClick={() => onMove(at - 1)}>
          {m.maker_up()}
        </button>
        <button type="button" aria-disabled={at === steps - 1} onClick={() => onMove(at + 1)}>
          {m.maker_down()}
        </button>
        <button type="button" onClick={onRemove}>
          {m.maker_remove()}
        </button>
      </p>
    </section>
  );
}
