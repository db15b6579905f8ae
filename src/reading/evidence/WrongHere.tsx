import { corrections, removals } from "virtual:redress";
import { useRef, useState } from "react";
import type { AtlasClaim } from "#atlas/atlas.ts";
import { release } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { formAddress } from "#share/form-address.ts";
import { copyText } from "#ui/browser/copy-text.ts";
import "./WrongHere.css";

/** Asks for a correction or a removal of a sentence: its id and the release go along, nothing else. */
export function WrongHere({ claims }: { claims: readonly AtlasClaim[] }) {
  const [isOpen, setOpen] = useState(false);
  const ids = claims.map(({ id }) => id).join(", ");
  const text = m.wrong_report({ claims: ids, release });
  return (
    <>
      <button
        type="button"
        className="link"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {m.wrong_here()}
      </button>
      {isOpen && (
        <div className="wrong-here">
          {corrections === null || removals === null ? (
            <ToCopy text={text} />
          ) : (
            <>
              <p>{m.wrong_lead()}</p>
              <ToForm
                label={m.wrong_correction()}
                address={formAddress(corrections, {
                  title: m.wrong_correction_title({ claims: ids }),
                  claims: ids,
                  release,
                  text,
                })}
              />
              <p>{m.wrong_private()}</p>
              <ToForm
                label={m.wrong_removal()}
                address={formAddress(removals, {
                  title: m.wrong_removal_title(),
                  claims: ids,
                  release,
                  text,
                })}
              />
            </>
          )}
        </div>
      )}
    </>
  );
}

/** A form elsewhere, which is not told where the reader comes from. */
function ToForm({ label, address }: { label: string; address: string }) {
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {label}
    </a>
  );
}

/** Where nobody has said who is to be written to: what to send, to be copied. */
function ToCopy({ text }: { text: string }) {
  const shown = useRef<HTMLPreElement>(null);
  const [told, setTold] = useState<string | null>(null);
  return (
    <>
      <p>{m.wrong_copy_lead()}</p>
      <pre ref={shown}>{text}</pre>
      <button
        type="button"
        className="link"
        onClick={async () => {
          const isCopied = await copyText(text, shown.current);
          setTold(isCopied ? m.wrong_copied() : m.copy_failed());
        }}
      >
        {m.copy()}
      </button>
      <span role="status" className="evidence-quiet">
        {told}
      </span>
    </>
  );
}
