import { useRef } from "react";
import { atlas, claimById } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { Icon } from "#ui/buttons/Icon.tsx";
import { attend, useAttention } from "#view/attention.ts";
import { openStoryById } from "#view/story/story-actions.ts";
import { useView } from "#view/use-view.ts";
import "./Finding.css";
import { FoundNumber } from "./FoundNumber.tsx";

const { finding } = atlas;
const claims = finding.claims.map(claimById);

/** What is to be known first, with its sources, and two ways on. */
export function Finding() {
  const view = useView();
  const title = useRef<HTMLHeadingElement>(null);
  useAttention("guide", title);
  return (
    <section className="finding" aria-label={m.finding()}>
      <h2 ref={title} tabIndex={-1}>
        {finding.headline}
      </h2>
      <p className="finding-lead">
        <span>{finding.lead}</span>
        <SourceChip claims={claims} />
      </p>
      <ul className="finding-numbers">
        {finding.numbers.map((number) => (
          <FoundNumber key={number.claim} number={number} />
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
        <button type="button" className="finding-explore" onClick={() => attend(view, "map")}>
          {m.finding_explore()}
        </button>
      </p>
    </section>
  );
}
