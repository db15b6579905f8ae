import { useEffect, useState } from "react";
import { release } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { NoticeLine } from "#ui/frames/NoticeLine.tsx";
import { recordKey } from "#view/selectors/chosen.ts";
import { storyIn } from "#view/selectors/telling.ts";
import { leaveCited } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { type Changes, changesIn, loadChanges, type Since } from "./load-changes.ts";
import { ReleaseChanges } from "./ReleaseChanges.tsx";

interface Known {
  readonly cited: string;
  readonly since: Since;
}

/** Which release an address cites, what has changed since for what is open, and the way to now. */
export function ReleaseLine() {
  const view = useView();
  const cited = useViewState((state) => state.cited);
  const record = useViewState((state) => {
    const story = storyIn(state);
    return recordKey(state) ?? (story ? `story ${story.id}` : null);
  });
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (cited !== null)
      void loadChanges(cited).then((since) => {
        if (isCurrent) setKnown({ cited, since });
      });
    return () => {
      isCurrent = false;
    };
  }, [cited]);
  const since = known !== null && known.cited === cited ? known.since : null;
  const changes = since?.on === "changes" ? changesIn(since.changes, record) : null;
  return (
    <NoticeLine
      sentence={cited !== null && since ? sentenceOf(cited, since, changes, record !== null) : null}
      action={m.release_now()}
      onAction={() => leaveCited(view)}
      dismissLabel={m.dismiss()}
      onDismiss={() => leaveCited(view)}
    >
      {changes && <ReleaseChanges changes={changes} />}
    </NoticeLine>
  );
}

function sentenceOf(
  cited: string,
  since: Since,
  changes: Changes | null,
  isRecord: boolean,
): string {
  const releases = { release: cited, now: release };
  if (since.on === "newest") return m.release_newest(releases);
  if (since.on === "unknown") return m.release_unknown(releases);
  if (changes === null) return m.release_failed(releases);
  const counts = {
    changed: changes.changed.length,
    added: changes.added.length,
    gone: changes.gone.length,
  };
  if (counts.changed + counts.added + counts.gone === 0)
    return isRecord ? m.release_same(releases) : m.release_same_all(releases);
  const counted = { ...releases, ...counts };
  return isRecord ? m.release_changed(counted) : m.release_changed_all(counted);
}
