import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { allSeries, type TimeSeries } from "#atlas/numbers/series.ts";
import { m } from "#languages/compiled/messages.js";
import { seriesTitle } from "#languages/words/series.ts";
import { chooseSeries } from "#view/store.ts";
import { useView } from "#view/use-view.ts";
import { newestOf, offeredSeries, shownFirst } from "./series-groups.ts";

interface SeriesListProps {
  readonly chosen: string;
  readonly onClose: () => void;
}

/** Every series, in groups, to be found by typing: a combobox with its list. */
export function SeriesList({ chosen, onClose }: SeriesListProps) {
  const view = useView();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState("");
  const [isWhole, setWhole] = useState(false);
  const groups = offeredSeries(query, isWhole);
  const offered = groups.flatMap(({ series }) => series);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      offered.findIndex((series) => series.id === chosen),
    ),
  );
  useEffect(() => input.current?.focus(), []);

  function choose(series: TimeSeries | undefined): void {
    if (!series) return;
    chooseSeries(view, series.id);
    onClose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    } else if (event.nativeEvent.isComposing) {
      return;
    } else if (step !== undefined && offered.length > 0) {
      event.preventDefault();
      const next = (active + step + offered.length) % offered.length;
      setActive(next);
      list.current?.querySelectorAll("[role=option]")[next]?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && event.target === input.current) {
      event.preventDefault();
      choose(offered[active]);
    }
  }

  return (
    <div className="series-list" role="dialog" aria-label={m.series_choice()} onKeyDown={onKeyDown}>
      <input
        ref={input}
        role="combobox"
        aria-label={m.series_search()}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={offered.length > 0 ? `${id}-${active}` : undefined}
        placeholder={m.series_search()}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setActive(0);
        }}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={m.series_choice()}>
        {groups.map(({ heading, series }) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options by role, as ARIA wants.
          <div key={heading} role="group" aria-label={heading}>
            <p role="presentation">{heading}</p>
            {series.map((each) => {
              const at = offered.indexOf(each);
              return (
                <div
                  key={each.id}
                  id={`${id}-${at}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={each.id === chosen}
                  data-active={at === active || undefined}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => choose(each)}
                  onKeyDown={(event) => {
                    if (event.key === "Enter") choose(each);
                  }}
                >
                  <span>{seriesTitle(each)}</span>
                  <span>{newestOf(each)}</span>
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {offered.length === 0 && <p role="status">{m.series_none({ query })}</p>}
      {query === "" && !isWhole && allSeries.length > shownFirst && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setWhole(true);
            input.current?.focus();
          }}
        >
          {m.series_all({ count: allSeries.length })}
        </button>
      )}
    </div>
  );
}
