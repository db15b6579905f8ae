import { type KeyboardEvent, useId, useRef, useState } from "react";
import { m } from "#messages";
import { select } from "#view/store";
import { useView } from "#view/use-view";
import "./SearchBox.css";
import { type SearchHit, searchNames } from "./search-index";

/** Search as a combobox: type, arrows, Enter; Esc clears. */
export function SearchBox() {
  const view = useView();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const hits = searchNames(query);
  const open = query.trim() !== "";

  function choose(hit: SearchHit): void {
    select(view, hit.entity);
    setQuery("");
    input.current?.blur();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setActive((active + step + hits.length) % hits.length);
    } else if (event.key === "Enter") {
      const hit = hits[active];
      if (hit) choose(hit);
    } else if (event.key === "Escape" && open) {
      event.stopPropagation();
      setQuery("");
    }
  }

  return (
    <search className="search-box">
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={m.search()}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && hits.length > 0 ? `${id}-${active}` : undefined}
        placeholder={m.search_placeholder()}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={m.search_results()} hidden={!open}>
        {hits.map((hit, i) => (
          <div
            key={hit.entity.id}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(hit)}
            onKeyDown={(event) => {
              if (event.key === "Enter") choose(hit);
            }}
          >
            {hit.name}
            <span>{hit.entity.kind === "country" ? m.kind_country() : m.kind_route()}</span>
          </div>
        ))}
      </div>
      {open && hits.length === 0 && (
        <p className="search-box-none" role="status">
          {m.search_none({ query })}
        </p>
      )}
    </search>
  );
}
