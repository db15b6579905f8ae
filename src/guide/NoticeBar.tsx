import { m } from "#languages/compiled/messages.js";
import { listOf } from "#languages/words/locale.ts";
import type { Notice } from "#view/state.ts";
import { dismissNotices } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./NoticeBar.css";

function sentence({ kind, key, value }: Notice): string {
  switch (kind) {
    case "unknown-country":
      return m.notice_unknown_country({ value });
    case "unknown-route":
      return m.notice_unknown_route({ value });
    case "unknown-story":
      return m.notice_unknown_story({ value });
    case "broken-story":
      return m.notice_broken_story();
    case "cut-address":
      return m.notice_cut_address({ value });
    case "bad-value":
      return m.notice_bad_value({ key, value });
  }
}

/** Where more than two values are bad, the address as a whole is. */
function sentences(notices: readonly Notice[]): readonly string[] {
  if (notices.length <= 2) return notices.map(sentence);
  const keys = listOf(notices.map(({ key }) => `“${key}”`));
  return [m.notice_several({ keys })];
}

/** What of the address could not be used: a sentence each, or one for all. */
export function NoticeBar() {
  const view = useView();
  const notices = useViewState((state) => state.notices);
  return (
    <div className="notice-bar" role="status" hidden={notices.length === 0}>
      <div>
        {sentences(notices).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <button type="button" onClick={() => dismissNotices(view)}>
        {m.dismiss()}
      </button>
    </div>
  );
}
