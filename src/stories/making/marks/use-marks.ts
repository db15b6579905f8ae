import { useEffect, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import type { Mark, MarkKind } from "#own/marks/mark.ts";
import { nameOfMark } from "#own/marks/mark-names.ts";
import { mapAtHand } from "#view/hand/pointing.ts";
import { marking } from "#view/marks/marking.ts";
import { useView } from "#view/use-view.ts";
import { newMark } from "./new-mark.ts";

/** Marks as they were before a change, and what was changed. */
interface Change {
  readonly before: readonly Mark[];
  /** Null where it was more than one part of a mark. */
  readonly part: string | null;
}

/** More is hardly undone. */
const longestPast = 60;

/** What is done with a step's marks, here and on the map, until another step is chosen. */
export function useMarks(
  marks: readonly Mark[],
  onChange: (marks: readonly Mark[]) => void,
  mayLeave: () => boolean,
) {
  const view = useView();
  const [chosen, setChosen] = useState<number | null>(null);
  const [past, setPast] = useState<readonly Change[]>([]);
  const [said, setSaid] = useState("");

  function change(next: readonly Mark[], part: string | null): void {
    if (part === null || past.at(-1)?.part !== part)
      setPast([...past, { before: marks, part }].slice(-longestPast));
    onChange(next);
  }

  function add(kind: MarkKind): Mark | null {
    const mark = newMark(kind, mapAtHand.get(view), view.getState().insets, marks.length);
    if (!mark) return null;
    change([...marks, mark], null);
    setChosen(marks.length);
    setSaid(m.maker_said_marked({ name: nameOfMark(mark) }));
    return mark;
  }

  function remove(at: number): void {
    const mark = marks[at];
    if (!mark) return;
    change(
      marks.filter((_, index) => index !== at),
      null,
    );
    setChosen(marks.length > 1 ? Math.min(at, marks.length - 2) : null);
    setSaid(m.maker_said_unmarked({ name: nameOfMark(mark) }));
  }

  function undo(): void {
    const last = past.at(-1);
    if (!last) return;
    setPast(past.slice(0, -1));
    setChosen(null);
    onChange(last.before);
    setSaid(m.maker_said_mark_back());
  }

  // The map is told of what is there now; what it asks for is done as things stand then.
  const latest = useRef({ change, remove, undo, mayLeave });
  useEffect(() => {
    latest.current = { change, remove, undo, mayLeave };
  });
  useEffect(
    () =>
      marking.set(view, {
        ...{ marks, chosen, choose: setChosen },
        change: (next, part) => latest.current.change(next, part),
        remove: (at) => latest.current.remove(at),
        undo: () => latest.current.undo(),
        mayLeave: () => latest.current.mayLeave(),
      }),
    [view, marks, chosen],
  );
  useEffect(() => () => marking.set(view, null), [view]);

  return {
    ...{ chosen, said, add, remove, undo, change },
    choose: setChosen,
    canUndo: past.length > 0,
  };
}
