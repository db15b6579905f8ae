import { useId } from "react";
import { m } from "#languages/compiled/messages.js";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** The most characters that it takes. */
  readonly most: number;
  /** Lines to write in; one if left out. */
  readonly rows?: number;
  readonly onChange: (value: string) => void;
}

/** The last part of a field in which it says how much is left. */
const nearEnd = 0.1;

/** A field to write in, which says when its end is near. */
export function TextField({ label, value, most, rows, onChange }: TextFieldProps) {
  const id = useId();
  const left = most - value.length;
  const field = {
    id,
    value,
    maxLength: most,
    "aria-describedby": `${id}-left`,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
    // Esc closes what lies on the map, but not while something is written.
    onKeyDown: (event: React.KeyboardEvent) => event.key === "Escape" && event.preventDefault(),
  };
  return (
    <p className="maker-field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
      <span id={`${id}-left`} className="maker-left">
        {left < most * nearEnd && m.maker_words_left({ left })}
      </span>
    </p>
  );
}
