import { useId, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { parseAddress } from "#view/address/address.ts";
import { formatEmbedAddress, longestTitle } from "#view/address/embed-address.ts";
import { figuredIn, titleOfFigure } from "#view/selectors/name-of-view.ts";
import { storyIn } from "#view/selectors/telling.ts";
import { embedLimits, isOnlyHere, writeSnippet } from "./embed-snippet.ts";

interface EmbedPartProps {
  /** The whole address of what is on the screen, for others. */
  readonly address: string;
  readonly onCopy: (text: string, what: string, where: Element | null) => void;
}

/** What the frame is called where nobody has given it a title. */
function nameOf(hash: string): string {
  const { state } = parseAddress(hash);
  const subject = storyIn(state) ? m.embed_story() : titleOfFigure(figuredIn(state));
  return `${subject} – ${m.title()}`;
}

/** The view for another page: its size and title, and the code to paste there. */
export function EmbedPart({ address, onCopy }: EmbedPartProps) {
  const id = useId();
  const code = useRef<HTMLTextAreaElement>(null);
  const [isFullWidth, setFullWidth] = useState(true);
  const [width, setWidth] = useState(640);
  const [height, setHeight] = useState(480);
  const [title, setTitle] = useState("");
  const page = new URL(address);
  const hash = page.hash.slice(1);
  const framed = new URL("./embed.html", page);
  framed.hash = formatEmbedAddress(hash, title);
  const snippet = writeSnippet({
    address: framed.href,
    name: title.trim() || nameOf(hash),
    size: { width: isFullWidth ? null : width, height },
  });
  const number = { type: "number", min: embedLimits.least, max: embedLimits.most } as const;
  return (
    <section className="share-embed" aria-labelledby={id}>
      <h3 id={id}>{m.embed_heading()}</h3>
      <p>{m.embed_lead()}</p>
      <div className="share-embed-fields">
        <label className="share-embed-title">
          <span>{m.embed_title()}</span>
          <input
            maxLength={longestTitle}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <label>
          <span>{m.embed_height()}</span>
          <input
            {...number}
            value={height}
            onChange={(event) => setHeight(event.target.valueAsNumber || embedLimits.least)}
          />
        </label>
        <label>
          <span>{m.embed_width()}</span>
          <input
            {...number}
            disabled={isFullWidth}
            value={width}
            onChange={(event) => setWidth(event.target.valueAsNumber || embedLimits.least)}
          />
        </label>
        <label className="share-embed-check">
          <input
            type="checkbox"
            checked={isFullWidth}
            onChange={() => setFullWidth(!isFullWidth)}
          />
          <span>{m.embed_full_width()}</span>
        </label>
      </div>
      <textarea
        ref={code}
        readOnly
        rows={5}
        value={snippet}
        aria-label={m.embed_code()}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button
        type="button"
        className="share-copy"
        onClick={() => onCopy(snippet, m.embed_code(), code.current)}
      >
        {m.embed_copy()}
      </button>
      {isOnlyHere(address) && <p className="share-embed-here">{m.embed_only_here()}</p>}
    </section>
  );
}
