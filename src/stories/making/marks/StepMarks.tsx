import { useEffect, useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { type Mark, type MarkKind, markKinds, markLimits } from "#own/marks/mark.ts";
import { kindOfMark, nameOfMark } from "#own/marks/mark-names.ts";
import { useAttention } from "#view/attention.ts";
import { openTool } from "#view/store.ts";
import { useView } from "#view/use-view.ts";
import { MarkEditor } from "./MarkEditor.tsx";
import "./StepMarks.css";
import { MarkSign } from "./MarkSign.tsx";
import { useMarks } from "./use-marks.ts";

interface StepMarksProps {
  readonly marks: readonly Mark[];
  readonly onChange: (marks: readonly Mark[]) => void;
  /** What in their story could do harm has been answered for. */
  readonly mayLeave: () => boolean;
}

/** What takes words at once; a shape is moved first. */
const isWritten = (kind: MarkKind) => kind === "words" || kind === "arrow";

/** The marks of a step: added here, moved on the map, listed, worded, deleted, undone. */
export function StepMarks({ marks, onChange, mayLeave }: StepMarksProps) {
  const view = useView();
  const made = useMarks(marks, onChange, mayLeave);
  const { chosen } = made;
  const list = useRef<HTMLElement>(null);
  const wanted = useRef<"words" | "list" | null>(null);
  useAttention("marks", list);
  useEffect(() => {
    const find = { words: "input", list: "[aria-current]" } as const;
    if (wanted.current) list.current?.querySelector<HTMLElement>(find[wanted.current])?.focus();
    wanted.current = null;
  });
  const mark = chosen === null ? undefined : marks[chosen];
  const isFull = marks.length >= markLimits.marks;

  function add(kind: MarkKind): void {
    made.add(kind);
    wanted.current = isWritten(kind) ? "words" : "list";
  }

  return (
    <section ref={list} tabIndex={-1} className="step-marks" aria-label={m.maker_marks()}>
      <h3>{m.maker_marks()}</h3>
      <p className="step-marks-kinds">
        {markKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            disabled={isFull}
            aria-label={m.maker_mark_add({ kind: kindOfMark(kind) })}
            onClick={() => add(kind)}
          >
            <MarkSign kind={kind} />
            <span>{kindOfMark(kind)}</span>
          </button>
        ))}
      </p>
      {marks.length > 0 && (
        <ol className="step-marks-list" aria-label={m.maker_marks_list()}>
          {marks.map((each, at) => (
            <li key={at}>
              <button
                type="button"
                aria-current={at === chosen || undefined}
                onClick={() => made.choose(at)}
              >
                <MarkSign kind={each.kind} />
                <span>{nameOfMark(each)}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {mark && chosen !== null && (
        <MarkEditor
          key={chosen}
          mark={mark}
          onChange={(next, part) =>
            made.change(
              marks.map((each, at) => (at === chosen ? next : each)),
              part && `${part} ${chosen}`,
            )
          }
          onRemove={() => {
            made.remove(chosen);
            list.current?.focus({ preventScroll: true });
          }}
        />
      )}
      <p className="step-marks-foot">
        <button type="button" aria-disabled={!made.canUndo} onClick={made.undo}>
          {m.maker_mark_undo()}
        </button>
        {marks.length > 0 && (
          <button type="button" onClick={() => openTool(view, "figure")}>
            {m.make_make()}
          </button>
        )}
        <span role="status">{made.said}</span>
      </p>
      <p className="step-marks-note">
        {isFull ? m.maker_marks_full({ most: markLimits.marks }) : m.maker_marks_note()}
      </p>
    </section>
  );
}
