import { useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { Fold } from "#ui/frames/Fold.tsx";
import { type Brought, sourceOfText } from "./source-of-file.ts";

/** A table or a file as text, to be pasted or written. */
export function PasteField({ onBring }: { onBring: (brought: readonly Brought[]) => void }) {
  const [text, setText] = useState("");
  return (
    <Fold title={m.layer_paste()}>
      <label className="bring-file-paste">
        <span>{m.layer_paste_field()}</span>
        <textarea
          rows={5}
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button
        type="button"
        aria-disabled={text.trim() === ""}
        onClick={() => {
          if (text.trim() === "") return;
          onBring([sourceOfText(m.layer_pasted(), text)]);
        }}
      >
        {m.layer_paste_read()}
      </button>
    </Fold>
  );
}
