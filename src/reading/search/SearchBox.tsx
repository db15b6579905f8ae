import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { Icon } from "#ui/buttons/Icon.tsx";
import { ReloadButton } from "#ui/buttons/ReloadButton.tsx";
import { useAttention } from "#view/attention.ts";
import { hover } from "#view/store.ts";
import { useView } from "#view/use-view.ts";
import "./SearchBox.css";
import type { SearchHit } from "./entries.ts";
import { AnswerCard, SearchRow } from "./SearchRow.tsx";
import type { Found } from "./search-index.ts";

type Search = (query: string, isWhole?: boolean) => Found;

const nothingFound: Found = { answer: null, hits: [], all: 0 };
const findNothing: Search = () => nothingFound;

/** What can be chosen: the answer, what was found, and all that was. */
type Choice = Found["answer"] | SearchHit | "all";

function SearchFailed() {
  return (
    <>
      <span>{`${m.search_failed()} `}</span>
      <ReloadButton label={m.trouble_reload()} />
    </>
  );
}

function keyOf(choice: Choice): string {
  if (choice === null || choice === "all") return "all";
  return "key" in choice ? choice.key : "answer";
}

function AllRow({ count }: { count: number }) {
  return (
    <>
      <b>{m.found_all({ count })}</b>
      <span className="search-row-kind">{m.found_keys()}</span>
    </>
  );
}

/** Nothing was found: what is left out of the atlas on purpose, and why, may be the reason. */
function NothingFound({ query }: { query: string }) {
  return (
    <>
      <b>{m.search_none({ query })}</b>
      <span>{m.search_left_out()}</span>
    </>
  );
}

/** Search as a combobox: type, arrows, Enter; Esc clears. A question is answered first. */
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
  const [isWhole, setWhole] = useState(false);
  const { answer, hits, all, looked = query } = search(query, isWhole);
  const choices: readonly Choice[] = [
    ...(answer ? [answer] : []),
    ...hits,
    ...(all > hits.length ? (["all"] as const) : []),
  ];
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
    const { answer: best, hits: found } = search(input.current?.value ?? "");
    const first = best ?? found[0];
    if (first) choose(first);
  });

  function choose(choice: Choice): void {
    if (choice === null) return;
    if (choice === "all") {
      setWhole(true);
      return;
    }
    hover(view, null);
    choice.open(view);
    setQuery("");
    setWhole(false);
    input.current?.blur();
  }

  /** What keys stand at is pointed at on the map as well. */
  function standAt(place: number): void {
    setActive(place);
    const choice = choices[place];
    const isHit = choice !== "all" && choice != null && "entity" in choice;
    hover(view, isHit ? (choice.entity ?? null) : null);
    list.current?.querySelectorAll("[role=option]")[place]?.scrollIntoView({ block: "nearest" });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && choices.length > 0) {
      event.preventDefault();
      standAt((active + step + choices.length) % choices.length);
    } else if (event.key === "Enter") {
      const choice = choices[active];
      if (choice) choose(choice);
      else enteredEarly.current = isLoading;
    } else if (event.key === "Escape" && open) {
      event.stopPropagation();
      hover(view, null);
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
        aria-activedescendant={open && choices.length > 0 ? `${id}-${active}` : undefined}
        placeholder={m.search_placeholder()}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onFocus={() => void prepare()}
        onChange={(event) => {
          // A field may have the focus without having been told, as in a window that is not in front.
          void prepare();
          setQuery(event.target.value);
          setWhole(false);
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
        {choices.map((choice, place) => (
          <div
            key={keyOf(choice)}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            className={choice === answer ? "search-answer" : "search-row"}
            aria-selected={place === active}
            data-all={choice === "all" || undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
            onKeyDown={(event) => {
              if (event.key === "Enter") choose(choice);
            }}
          >
            {choice === "all" && <AllRow count={all} />}
            {choice !== null && choice === answer && <AnswerCard answer={answer} query={query} />}
            {choice !== null && choice !== "all" && "key" in choice && (
              <SearchRow hit={choice} query={looked} />
            )}
          </div>
        ))}
      </div>
      <p className="search-box-none" role="status" hidden={!open || choices.length > 0}>
        {open &&
          choices.length === 0 &&
          !isLoading &&
          (search === findNothing ? <SearchFailed /> : <NothingFound query={query} />)}
      </p>
    </search>
  );
}
