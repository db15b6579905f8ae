import { useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";

interface DeleteStoryProps {
  readonly title: string;
  readonly onDelete: () => void;
}

/** Deletes a story, once the reader has said so twice. */
export function DeleteStory({ title, onDelete }: DeleteStoryProps) {
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={m.own_delete_named({ title })}
        aria-expanded={isAsking}
        onClick={() => setAsking(!isAsking)}
      >
        {m.own_delete()}
      </button>
      <span className="own-story-ask" role="status">
        {isAsking && (
          <>
            <span>{m.own_delete_ask({ title })}</span>
            <button type="button" onClick={onDelete}>
              {m.own_delete_yes()}
            </button>
            <button
              type="button"
              onClick={() => {
                setAsking(false);
                button.current?.focus();
              }}
            >
              {m.own_delete_keep()}
            </button>
          </>
        )}
      </span>
    </>
  );
}
