import { useEffect, useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { wordsMayLeave } from "#view/story/check-story.ts";
import type { KeptStory } from "#view/story/kept-entries.ts";
import { storyLimits } from "#view/story/story-file.ts";
import { useViewState } from "#view/use-view.ts";
import { nameView } from "./name-view.ts";
import { FacesAsk } from "./pictures/FacesAsk.tsx";
import { StepEditor } from "./StepEditor.tsx";
import { StepList } from "./StepList.tsx";
import { StoryHarm } from "./StoryHarm.tsx";
import { TextField } from "./TextField.tsx";
import { TroubleLine } from "./TroubleLine.tsx";
import { useMaker } from "./use-maker.ts";
import { MakerWays } from "./ways/MakerWays.tsx";

/** A story's words and steps, kept as they are typed. */
export function MakerForm(kept: KeptStory) {
  const { id, story } = kept;
  const onMap = useViewState(nameView);
  const maker = useMaker(kept);
  const add = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const { chosen, said, removed } = maker;
  // The button that deleted the step may be gone with it.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  const step = chosen === null ? undefined : story.steps[chosen];
  const isFull = story.steps.length >= storyLimits.steps;
  return (
    <>
      <p className="maker-note">{m.maker_note()}</p>
      <TroubleLine />
      <TextField
        label={m.maker_title()}
        value={story.title}
        most={storyLimits.title}
        onChange={(title) => maker.keep({ ...story, title })}
      />
      <TextField
        label={m.maker_lead()}
        value={story.lead}
        most={storyLimits.lead}
        rows={2}
        onChange={(lead) => maker.keep({ ...story, lead: lead.replace(/\n/g, " ") })}
      />
      <h2>{m.maker_steps()}</h2>
      <StepList steps={story.steps} chosen={chosen} onChoose={maker.choose} />
      <p className="maker-add">
        <button ref={add} type="button" disabled={isFull} onClick={maker.add}>
          {m.maker_add()}
        </button>
        <span>
          {isFull ? m.maker_full({ most: storyLimits.steps }) : m.maker_now({ view: onMap })}
        </span>
      </p>
      <p className="maker-said">
        <span role="status">{said}</span>
        {removed && (
          <button
            ref={undo}
            type="button"
            className="link"
            onClick={() => {
              maker.putBack();
              add.current?.focus();
            }}
          >
            {m.maker_undo()}
          </button>
        )}
      </p>
      {step && chosen !== null && (
        <StepEditor
          step={step}
          at={chosen}
          steps={story.steps.length}
          onChange={(change) => maker.change(chosen, change)}
          onUpdate={(view) => maker.update(chosen, view)}
          onMove={(to) => maker.move(chosen, to)}
          onRemove={() => maker.remove(chosen)}
          mayLeave={() => wordsMayLeave(story)}
        />
      )}
      <StoryHarm story={story} onChange={maker.keep} />
      <FacesAsk story={story} onChange={maker.keep} />
      <MakerWays id={id} story={story} />
    </>
  );
}
