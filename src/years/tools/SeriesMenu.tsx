import { useEffect, useRef, useState } from "react";
import { seriesOf } from "#atlas/numbers/series.ts";
import { m } from "#languages/compiled/messages.js";
import { seriesTitle } from "#languages/words/series.ts";
import { useViewState } from "#view/use-view.ts";
import { SeriesList } from "./SeriesList.tsx";
import "./SeriesMenu.css";

/** What the years count, as the title of their chart; pressed, it offers every series. */
export function SeriesMenu() {
  const series = seriesOf(useViewState((state) => state.series));
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target)) setOpen(false);
    };
    addEventListener("pointerdown", leave, true);
    addEventListener("focusin", leave);
    return () => {
      removeEventListener("pointerdown", leave, true);
      removeEventListener("focusin", leave);
    };
  }, [isOpen]);

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  return (
    <div className="series-menu" ref={menu}>
      <button
        ref={button}
        type="button"
        className="series-menu-title"
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        title={series.definition}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="visually-hidden">{`${m.series_choice()}: `}</span>
        <span>{seriesTitle(series)}</span>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="m2.5 4.5 3.5 3.5 3.5-3.5" />
        </svg>
      </button>
      {isOpen && <SeriesList chosen={series.id} onClose={close} />}
    </div>
  );
}
