import { m } from "#languages/compiled/messages.js";
import { type Mark, markLimits, sparesPoint, takesPoint } from "#own/marks/mark.ts";
import { TextField } from "#stories/making/TextField.tsx";
import { attend } from "#view/attention.ts";
import { useView } from "#view/use-view.ts";
import { withCorner } from "./new-mark.ts";

interface MarkEditorProps {
  readonly mark: Mark;
  /** `part` is null where a change is to be undone by itself. */
  readonly onChange: (mark: Mark, part: string | null) => void;
  readonly onRemove: () => void;
}

/** The words of one mark, and the ways to move it and take it away. */
export function MarkEditor({ mark, onChange, onRemove }: MarkEditorProps) {
  const view = useView();
  return (
    <div className="step-marks-mark">
      <TextField
        label={m.maker_mark_words()}
        value={mark.words}
        most={markLimits.words}
        onChange={(words) => onChange({ ...mark, words }, "words")}
      />
      <p className="maker-ways">
        <button type="button" onClick={() => attend(view, "mark")}>
          {m.maker_mark_move()}
        </button>
        {mark.kind === "line" && takesPoint(mark) && (
          <button type="button" onClick={() => onChange(withCorner(mark), null)}>
            {m.maker_mark_corner()}
          </button>
        )}
        {sparesPoint(mark) && (
          <button
            type="button"
            onClick={() => onChange({ ...mark, points: mark.points.slice(0, -1) }, null)}
          >
            {m.maker_mark_no_corner()}
          </button>
        )}
        <button type="button" onClick={onRemove}>
          {m.maker_mark_remove()}
        </button>
      </p>
    </div>
  );
}
