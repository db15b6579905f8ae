import { useEffect, useRef } from "react";
import { readDrawing } from "#drawing/put-drawing.ts";
import { m } from "#languages/compiled/messages.js";
import { ReloadButton } from "#ui/buttons/ReloadButton.tsx";
import { showFaces } from "./show-faces.ts";
import type { DialogFigure } from "./use-figure.ts";

interface FigurePreviewProps {
  readonly figure: DialogFigure;
  readonly hasFailed: boolean;
}

/** The figure as it will be written, as large as there is room. */
export function FigurePreview({ figure, hasFailed }: FigurePreviewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const markup = figure.status === "ready" ? figure.markup : null;
  useEffect(() => {
    if (markup === null) return;
    const picture = readDrawing(markup);
    frame.current?.replaceChildren(picture);
    // Where they cannot be fetched, the device's own letters stand there.
    showFaces(picture).catch(() => {});
  }, [markup]);
  const message = hasFailed ? m.make_no_geography() : sayStatus(figure);
  return (
    <section className="figure-preview" aria-label={m.make_preview()}>
      {message !== null && (
        <p role="status">
          <span>{`${message} `}</span>
          {hasFailed && <ReloadButton label={m.trouble_reload()} />}
        </p>
      )}
      <div
        className="figure-preview-sheet"
        role="img"
        aria-label={figure.status === "ready" ? figure.figure.alternative : m.make_preview()}
        aria-busy={figure.status === "ready" && figure.isStale}
        hidden={markup === null}
        ref={frame}
      />
    </section>
  );
}

function sayStatus(figure: DialogFigure): string | null {
  switch (figure.status) {
    case "loading":
      return m.make_loading();
    case "too-small":
      return m.make_too_small();
    case "too-large":
      return m.make_too_large();
    case "ready":
      return null;
  }
}
