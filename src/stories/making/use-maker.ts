import { useState } from "react";
import { m } from "#languages/compiled/messages.js";
import type { KeptStory } from "#view/story/kept-entries.ts";
import { keptStories } from "#view/story/kept-stories.ts";
import { addressOutsideStory } from "#view/story/story-actions.ts";
import type { OwnStep, OwnStory } from "#view/story/story-file.ts";
import { useView } from "#view/use-view.ts";
import { changeStep, findStep, insertStep, moveStep, removeStep } from "./edit-story.ts";
import { nameView } from "./name-view.ts";
import { layersOnMap } from "./step-layers.ts";

interface Removed {
  readonly step: OwnStep;
  readonly at: number;
}

/** What the maker does with a story, and what it says of it. Steps are counted from 0. */
export function useMaker(kept: KeptStory) {
  const { id, story, revision } = kept;
  const view = useView();
  const [chosen, setChosen] = useState<number | null>(story.steps.length > 0 ? 0 : null);
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [shown, setShown] = useState(kept);
  const [own, setOwn] = useState(revision);
  if (shown.revision !== revision) {
    setShown(kept);
    // Another tab has changed it: what is written here belongs to the same step as before.
    if (revision !== own) {
      setChosen(chosen === null ? null : findStep(shown.story, chosen, story));
      setSaid(m.maker_said_elsewhere());
    }
  }
  const keep = (next: OwnStory) => setOwn(keptStories.keep(id, next, revision));
  const nameOf = ({ title }: OwnStep) => title.trim() || m.maker_step_untitled();

  function putIn(at: number, step: OwnStep): void {
    keep(insertStep(story, at, step));
    setChosen(at);
    setRemoved(null);
  }

  return {
    chosen,
    said,
    removed,
    keep,
    choose: setChosen,
    change: (at: number, change: Partial<OwnStep>) => keep(changeStep(story, at, change)),
    /** Adds what the map shows as the last step. */
    add(): void {
      const state = view.getState();
      const title = nameView(state);
      const at = story.steps.length;
      const shown = addressOutsideStory(state);
      putIn(at, {
        title,
        words: "",
        notes: "",
        view: shown,
        claims: [],
        ...layersOnMap(state.own),
      });
      setSaid(m.maker_said_added({ step: at + 1, title }));
    },
    update(at: number, shown: string): void {
      keep(changeStep(story, at, { view: shown, ...layersOnMap(view.getState().own) }));
      setSaid(m.maker_said_updated({ step: at + 1 }));
    },
    move(from: number, to: number): void {
      const step = story.steps[from];
      if (!step || to < 0 || to >= story.steps.length) return;
      keep(moveStep(story, from, to));
      setChosen(to);
      setSaid(m.maker_said_moved({ title: nameOf(step), step: to + 1, steps: story.steps.length }));
    },
    remove(at: number): void {
      const step = story.steps[at];
      if (!step) return;
      keep(removeStep(story, at));
      setRemoved({ step, at });
      const last = story.steps.length - 2;
      setChosen(last < 0 ? null : Math.min(at, last));
      setSaid(m.maker_said_removed({ step: at + 1 }));
    },
    putBack(): void {
      if (!removed) return;
      const at = Math.min(removed.at, story.steps.length);
      putIn(at, removed.step);
      setSaid(m.maker_said_back({ step: at + 1 }));
    },
  };
}
