import { useEffect, useRef } from "react";
import { readDrawing } from "#drawing/put-drawing.ts";
import { m } from "#languages/compiled/messages.js";
import { ReloadButton } from "#ui/buttons/ReloadButton.tsx";
import "./FigurePreview.css";
import { type HandForm, moveName, shiftExtent } from "./hand/hand-form.ts";
import { showDragged } from "./hand/show-dragged.ts";
import { useDrag } from "./hand/use-drag.ts";
import { showFaces } from "./show-faces.ts";
import type { DialogFigure } from "./use-figure.ts";

interface FigurePreviewProps {
  readonly figure: DialogFigure;
  readonly hasFailed: boolean;
  readonly hand: HandForm;
  readonly onHand: (hand: HandForm) => void;
}

/** The figure as it will be written, as large as there is room. */
export function FigurePreview({ figure, hasFailed, hand, onHand }: FigurePreviewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const markup = figure.status === "ready" ? figure.markup : null;
  useEffect(() => {
    if (markup === null) return;
    const picture = readDrawing(markup);
    frame.current?.replaceChildren(picture);
    // Where they cannot be fetched, the device's own letters stand there.
    showFaces(picture).catch(() => {});
  }, [markup]);
  const ready = figure.status === "ready" ? figure.figure : null;
  const byHand = ready?.byHand ?? null;
  const { dragged, handlers } = useDrag({
    byHand,
    width: ready?.width ?? 1,
    onMoveName: (name, by) => {
      if (byHand) onHand(moveName(hand, name.key, byHand.movedBy(name, by)));
    },
    onMoveMap: ({ x, y }) => {
      if (!byHand) return;
      const { extent, worldSize } = byHand;
      onHand({ ...hand, extent: shiftExtent(extent, { x: -x / worldSize, y: -y / worldSize }) });
    },
  });
  useEffect(() => {
    if (frame.current) showDragged(frame.current, dragged);
  }, [dragged]);
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
        data-movable={byHand !== null || undefined}
        hidden={markup === null}
        {...handlers}
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
