import { useCallback, useEffect, useState } from "react";
import { isUndo } from "#ui/browser/keyboard.ts";
import type { FigureForm } from "./figure-form.ts";

interface History {
  readonly form: FigureForm;
  readonly change: (form: FigureForm) => void;
  readonly undo: () => void;
  readonly canUndo: boolean;
}

/** What of a form differs from another. */
const differing = (a: FigureForm, b: FigureForm): string =>
  Object.entries(a)
    .flatMap(([key, value]) =>
      Object.entries(b).some(([other, was]) => other === key && was === value) ? [] : [key],
    )
    .join();

const written = ["title", "note", "secondTitle"];

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/** The form with what it was before, step by step; letters of one text are one step. */
export function useHistory(first: () => FigureForm): History {
  const [steps, setSteps] = useState<readonly [FigureForm, ...FigureForm[]]>(() => [first()]);
  const [form, ...before] = steps;
  const change = useCallback((next: FigureForm) => {
    setSteps(([current, ...past]) => {
      const what = differing(next, current);
      const [last] = past;
      const goesOn =
        last !== undefined && written.includes(what) && differing(current, last) === what;
      return goesOn ? [next, ...past] : [next, current, ...past];
    });
  }, []);
  const undo = useCallback(() => {
    setSteps(([current, last, ...past]) => (last ? [last, ...past] : [current]));
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A field takes back its own letters.
      if (!isUndo(event) || isWriting(event.target)) return;
      event.preventDefault();
      undo();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [undo]);
  return { form, change, undo, canUndo: before.length > 0 };
}
