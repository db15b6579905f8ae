import { finding } from "virtual:digest";
import { useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { SourceMark } from "#reading/evidence/SourceMark.tsx";
import { Icon } from "#ui/buttons/Icon.tsx";
import { useAttention } from "#view/attention.ts";
import { openStoryById } from "#view/story/story-actions.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./Finding.css";
import { FoundNumber } from "./FoundNumber.tsx";

/** What is to be known first, with its sources, and two ways on; beneath what is told of one year it is smaller. */
export function Finding({ onExplore }: { readonly onExplore: () => void }) {
  const view = useView();
  const title = useRef<HTMLHeadingElement>(null);
  useAttention("guide", title);
  const isBesideYear = useViewState(({ year }) => year !== null);
  return (
    <section
      className="finding"
      aria-label={m.finding()}
      data-beside-year={isBesideYear || undefined}
    >
      {isBesideYear && <p className="finding-all-years">{m.over_all_years()}</p>}
      <h2 ref={title} tabIndex={-1}>
        {finding.headline}
      </h2>
      <p className="finding-lead">
        <span>{finding.lead}</span>
        <SourceMark face={finding.face} />
      </p>
      <ul className="finding-numbers">
        {finding.numbers.map((number) => (
          <FoundNumber key={number.label} number={number} />
        ))}
      </ul>
      <p className="finding-ways">
        <button
          type="button"
          className="finding-follow"
          onClick={() => openStoryById(view, finding.story)}
        >
          <Icon name="play" />
          <span>{m.finding_follow()}</span>
        </button>
        <button type="button" className="finding-explore" onClick={onExplore}>
          {m.finding_explore()}
        </button>
      </p>
    </section>
  );
}
