import { useEffect, useId, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import type { LanguageTag } from "#languages/languages.ts";
import { EmbedFields } from "./EmbedFields.tsx";
import { type EmbedChoice, firstChoice, type SharedView, writeEmbed } from "./embed-choice.ts";
import { isOnlyHere } from "./embed-snippet.ts";
import { frameName, frameNameIn } from "./frame-name.ts";

interface EmbedPartProps {
  /** What is on the screen, for others. */
  readonly view: SharedView;
  readonly onCopy: (text: string, what: string, where: Element | null) => void;
}

function noteOn(kind: EmbedChoice["kind"]): string {
  if (kind === "fitted") return m.embed_fitted_note();
  return kind === "frame" ? m.embed_frame_note() : m.embed_picture_note();
}

/** What the frame is called, in this page's language until the words of its own are there. */
function useFrameName(address: string, tag: LanguageTag): string {
  const [name, setName] = useState(() => frameName(address));
  useEffect(() => {
    let isCurrent = true;
    void frameNameIn(tag, address).then((found) => {
      if (isCurrent) setName(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [address, tag]);
  return name;
}

/** The view for another page: how it stands there, and the code to paste. */
export function EmbedPart({ view, onCopy }: EmbedPartProps) {
  const id = useId();
  const code = useRef<HTMLTextAreaElement>(null);
  const [choice, setChoice] = useState(firstChoice);
  const name = useFrameName(view.explorer, choice.tag);
  const snippet = writeEmbed(view, choice, name);
  return (
    <section className="share-embed" aria-labelledby={id}>
      <h3 id={id}>{m.embed_heading()}</h3>
      <p>{m.embed_lead()}</p>
      <EmbedFields
        choice={choice}
        onChoose={(change) => setChoice((before) => ({ ...before, ...change }))}
      />
      <p className="share-embed-note">{noteOn(choice.kind)}</p>
      <textarea
        ref={code}
        readOnly
        rows={choice.kind === "fitted" ? 8 : 5}
        value={snippet}
        aria-label={m.embed_code()}
        spellCheck={false}
        translate="no"
        onFocus={(event) => event.currentTarget.select()}
      />
      <button
        type="button"
        className="share-copy"
        onClick={() => onCopy(snippet, m.embed_code(), code.current)}
      >
        {m.embed_copy()}
      </button>
      {isOnlyHere(view.address) && <p className="share-embed-here">{m.embed_only_here()}</p>}
    </section>
  );
}
