import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { Icon } from "#ui/buttons/Icon.tsx";
import { ReloadButton } from "#ui/buttons/ReloadButton.tsx";
import { useAttention } from "#view/attention.ts";
import { useView } from "#view/use-view.ts";
import "./SearchBox.css";
import type { SearchGroup, SearchHit } from "./search-index.ts";

type Search = (query: string) => ReadonlyMap<SearchGroup, readonly SearchHit[]>;

const findNothing: Search = () => new Map();

const groupWords: Readonly<Record<SearchGroup, () => string>> = {
  country: m.countries,
  route: m.routes,
  place: m.places,
  term: m.glossary,
  work: m.works,
  claim: m.sentences,
  source: m.sources,
};

function SearchFailed() {
  return (
    <>
      <span>{`${m.search_failed()} `}</span>
      <ReloadButton label={m.trouble_reload()} />
    </>
  );
}

/** Search as a combobox: type, arrows, Enter; Esc clears. Results stand in groups. */
export function SearchBox() {
  const view = useView();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useAttention("search", input);
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const [search, setSearch] = useState<Search>(() => findNothing);
  const [isLoading, setIsLoading] = useState(false);
  /** Enter was pressed before the index was there: the best hit opens when it is. */
  const enteredEarly = useRef(false);
  const groups = search(query);
  const hits = [...groups.values()].flat();
  const open = query.trim() !== "";

  /** The index is fetched and built for the first who searches. */
  async function prepare(): Promise<void> {
    if (search !== findNothing || isLoading) return;
    setIsLoading(true);
    try {
      const { prepareSearch, searchAtlas } = await import("./search-index.ts");
      await prepareSearch();
      setSearch(() => searchAtlas);
    } catch {
      // Who comes here again asks again.
      enteredEarly.current = false;
    } finally {
      setIsLoading(false);
    }
  }

  useEffect(() => {
    // Also an Enter that was pressed while the index was being built, and is heard only after it.
    if (search === findNothing || !enteredEarly.current) return;
    enteredEarly.current = false;
    const [first] = [...search(input.current?.value ?? "").values()].flat();
    if (first) choose(first);
  });

  function choose(hit: SearchHit): void {
    hit.open(view);
    setQuery("");
    input.current?.blur();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      const next = (active + step + hits.length) % hits.length;
      setActive(next);
      list.current?.querySelectorAll("[role=option]")[next]?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") {
      const hit = hits[active];
      if (hit) choose(hit);
      else enteredEarly.current = isLoading;
    } else if (event.key === "Escape" && open) {
      event.stopPropagation();
      setQuery("");
    }
  }

  return (
    <search className="search-box">
      <Icon name="search" />
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
        onFocus={() => void prepare()}
        onChange={(event) => {
          // A field may have the focus without having been told, as in a window that is not in front.
          void prepare();
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={m.search_results()}
        hidden={!open}
      >
        {[...groups].map(([group, found]) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options by role, as ARIA wants.
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <p id={`${id}-${group}`} role="presentation">
              {groupWords[group]()}
            </p>
            {found.map((hit) => {
              const place = hits.indexOf(hit);
              return (
                <div
                  key={hit.key}
                  id={`${id}-${place}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={place === active}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => choose(hit)}
                  onKeyDown={(event) => {
                    if (event.key === "Enter") choose(hit);
                  }}
                >
                  <span>{hit.name}</span>
                  {hit.detail !== "" && <span>{hit.detail}</span>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p className="search-box-none" role="status" hidden={!open || hits.length > 0}>
        {open &&
          hits.length === 0 &&
          !isLoading &&
          (search === findNothing ? <SearchFailed /> : m.search_none({ query }))}
      </p>
    </search>
  );
}
