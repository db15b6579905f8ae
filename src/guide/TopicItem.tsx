import { outline } from "#atlas/outline/outline.ts";
import type { TopicId } from "#subject/topic-ids.ts";
import { Icon } from "#ui/buttons/Icon.tsx";
import { topicIn } from "#view/selectors/chosen.ts";
import { selectTopic } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";

/** What stands beside the routes and is none. */
export function TopicItem({ id }: { id: TopicId }) {
  const view = useView();
  const { name, kicker } = outline.topics[id];
  return (
    <button
      type="button"
      className="guide-row route-list-topic"
      aria-pressed={useViewState((state) => topicIn(state) === id)}
      onClick={() => selectTopic(view, id)}
    >
      <span className="guide-sign">
        <Icon name="sent-back" />
      </span>
      <span>{name}</span>
      <span className="guide-state">{kicker}</span>
    </button>
  );
}
