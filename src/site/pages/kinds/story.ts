import { stories } from "virtual:stories";
import { type AtlasClaim, atlas } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { storyPath } from "#share/record-paths.ts";
import { h, link, type Markup, type Part } from "#site/pages/markup.ts";
import type { Making, Page } from "#site/pages/page.ts";
import { homeMap } from "#site/pages/parts/map.ts";
import { sentences } from "#site/pages/parts/sentences.ts";
import { sourcesPart } from "#site/pages/parts/sources.ts";
import { homeExtent } from "#view/camera/extents.ts";

type Story = (typeof stories)[number];
type Step = Story["steps"][number];

const claimsOf = ({ claims }: { readonly claims: readonly string[] }): readonly AtlasClaim[] =>
  claims.flatMap((id) => atlas.claimById.get(id) ?? []);

/** A step's words; gentle ones first where it tells of violence. */
function wordsOf({ words, gentle }: Step): readonly Markup[] {
  if (gentle === undefined) return [h("p.said", words)];
  return [
    h("p.said", gentle),
    h("details.said", [h("summary", m.story_show_account()), h("p", words)]),
  ];
}

function stepPart(step: Step, story: Story, path: string): Part {
  const view = `#story=${story.id}&step=${story.steps.indexOf(step) + 1}`;
  return {
    id: step.id,
    title: step.title,
    content: [
      ...wordsOf(step),
      h("p.home", link(view, m.page_open_explorer())),
      h("details", [
        h("summary", m.page_rests_on({ count: step.claims.length })),
        sentences(claimsOf(step), path),
      ]),
    ],
  };
}

function storyPage(story: Story, { geography }: Making): Page {
  const path = storyPath(story.id);
  const claims = [...new Set(story.steps.flatMap(claimsOf))];
  const others = stories.filter((other) => other !== story);
  return {
    path,
    title: story.title,
    kicker: m.stories_short(),
    description: story.lead,
    lead: [h("p.takeaway", story.lead)],
    type: "Article",
    isListed: true,
    picture: () => homeMap(geography),
    card: { extent: homeExtent },
    parts: [
      ...story.steps.map((step) => stepPart(step, story, path)),
      {
        id: "discussion",
        title: m.notes_discussion(),
        content: [
          h(
            "ol",
            story.discussion.map((question) => h("li", question)),
          ),
        ],
      },
      sourcesPart(claims),
      {
        id: "others",
        title: m.stories_short(),
        content: [
          h(
            "ul.onwards",
            others.map(({ id, title, lead }) =>
              h("li", [link(storyPath(id), title), h("p", lead)]),
            ),
          ),
        ],
      },
    ],
    view: `story=${story.id}`,
    claims,
  };
}

export const storyMakers = (making: Making): readonly (() => Page)[] =>
  stories.map((story) => () => storyPage(story, making));
