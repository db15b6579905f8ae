import { m } from "#languages/compiled/messages.js";
import type { Second } from "./use-second-words.ts";

interface InBothProps {
  readonly second: Second;
  readonly onSwitch: (isOn: boolean) => void;
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
      <span role="status">
        {second === "loading" && m.make_in_both_loading()}
        {second === "failed" && m.make_in_both_failed()}
      </span>
    </>
  );
}
