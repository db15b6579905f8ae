import { useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { copyText } from "#ui/browser/copy-text.ts";
import "./FigureWords.css";
import type { DialogFigure } from "./use-figure.ts";

/** The words that go with a picture: caption, alternative text, citation; one click copies. */
export function FigureWords({ figure }: { figure: DialogFigure }) {
  const [copied, setCopied] = useState("");
  if (figure.status !== "ready") return null;
  const { caption, alternative, citation } = figure.figure;
  const words = [
    { name: m.make_caption(), text: caption },
    { name: m.make_alternative(), text: alternative },
    // Titles and styles of citing stay as they are where a browser translates the page.
    { name: m.make_citation(), text: citation, isCited: true },
  ];
  return (
    <section className="figure-words" aria-label={m.make_words()}>
      {words.map(({ name, text, isCited = false }) => (
        <details key={name}>
          <summary>{name}</summary>
          <p translate={isCited ? "no" : undefined}>{text}</p>
          <button
            type="button"
            aria-label={m.make_copy({ what: name })}
            onClick={async ({ currentTarget }) => {
              const isCopied = await copyText(text, currentTarget.previousElementSibling);
              setCopied(isCopied ? m.copied({ what: name }) : m.copy_failed());
            }}
          >
            {m.copy()}
          </button>
        </details>
      ))}
      <p role="status">{copied}</p>
    </section>
  );
}
