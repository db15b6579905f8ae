import { m } from "#languages/compiled/messages.js";
import { Icon, type IconName } from "#ui/buttons/Icon.tsx";
import type { Answer } from "./answer.ts";
import { BoldMatch, isFoundIn } from "./BoldMatch.tsx";
import type { SearchGroup, SearchHit } from "./entries.ts";

const looks: Readonly<
  Record<SearchGroup, { readonly icon: IconName; readonly word: () => string }>
> = {
  country: { icon: "flag", word: m.found_country },
  route: { icon: "layers", word: m.found_route },
  place: { icon: "globe", word: m.found_place },
  event: { icon: "info", word: m.found_event },
  year: { icon: "bars", word: m.found_year },
  story: { icon: "play", word: m.found_story },
  page: { icon: "screen", word: m.found_page },
  term: { icon: "quote", word: m.found_term },
  work: { icon: "stories", word: m.found_work },
  claim: { icon: "quote", word: m.found_claim },
  source: { icon: "stories", word: m.found_source },
};

interface SearchRowProps {
  readonly hit: SearchHit;
  readonly query: string;
}

/**
 * The line of a result: its name; or what it begins with, or its name where that has nothing of what was
 * typed, and from what is told of it so much as is around that.
 */
function FoundLine({ hit: { name, detail, begins, told = "" }, query }: SearchRowProps) {
  const isOfTold =
    begins !== undefined || (!isFoundIn(`${name} ${detail}`, query) && isFoundIn(told, query));
  if (!isOfTold || told === "") {
    return (
      <span className="search-row-line">
        <BoldMatch text={begins ?? name} query={query} isShort isName />
      </span>
    );
  }
  const first = begins ?? name;
  return (
    <span className="search-row-line" data-begins>
      <BoldMatch text={first} query={query} />
      <span> </span>
      <BoldMatch text={told} query={query} isShort after={first.length} />
    </span>
  );
}

/** A result: what kind of thing it is, its name with what was typed bold, its kind in words. */
export function SearchRow({ hit, query }: SearchRowProps) {
  const { icon, word } = looks[hit.group];
  return (
    <>
      <Icon name={icon} />
      <FoundLine hit={hit} query={query} />
      <span className="search-row-kind">
        <span>{word()}</span>
        {hit.detail !== "" && (
          <>
            <span> · </span>
            <BoldMatch text={hit.detail} query={query} />
          </>
        )}
      </span>
    </>
  );
}

/** What answers a question, before anything else that was found. */
export function AnswerCard({ answer, query }: { answer: Answer; query: string }) {
  const sources = new Set(answer.claims.flatMap(({ evidence }) => evidence.map((e) => e.source)));
  return (
    <>
      <span className="search-answer-head">{m.answer()}</span>
      <BoldMatch text={answer.text} query={answer.claims.length > 0 ? answer.about : query} />
      <span className="search-answer-foot">
        <span>{answer.label}</span>
        {sources.size > 0 && <span>{m.sources_in_chip({ count: sources.size })}</span>}
      </span>
    </>
  );
}
