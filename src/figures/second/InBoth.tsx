import { m } from "#languages/compiled/messages.js";
import type { Second } from "./use-second-words.ts";

interface InBothProps {
  readonly second: Second;
  readonly onSwitch: (isOn: boolean) => void;
}

/** How it stands with the other language's words; nothing once they are there. */
function sayHow(second: Second): string {
  if (second === "loading") return m.make_in_both_loading();
  return second === "failed" ? m.make_in_both_failed() : "";
}

/** Asks for the other language beside the reader's own. */
export function InBoth({ second, onSwitch }: InBothProps) {
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={second !== "off"}
          onChange={({ target }) => onSwitch(target.checked)}
        />
        <span>{m.make_in_both()}</span>
      </label>
      <span role="status">{sayHow(second)}</span>
    </>
  );
}
