import { m } from "#messages";
import type { Notice } from "#view/state";
import { dismissNotices } from "#view/store";
import { useView, useViewState } from "#view/use-view";
import "./NoticeBar.css";

function sentence({ kind, key, value }: Notice): string {
  switch (kind) {
    case "unknown-country":
      return m.notice_unknown_country({ value });
    case "unknown-route":
      return m.notice_unknown_route({ value });
    case "bad-value":
      return m.notice_bad_value({ key, value });
  }
}

/** What of the address could not be used, in one sentence each. */
export function NoticeBar() {
  const view = useView();
  const notices = useViewState((state) => state.notices);
  return (
    <div className="notice-bar" role="status" hidden={notices.length === 0}>
      <div>
        {notices.map((notice) => (
          <p key={`${notice.key} ${notice.value}`}>{sentence(notice)}</p>
        ))}
      </div>
      <button type="button" onClick={() => dismissNotices(view)}>
        {m.dismiss()}
      </button>
    </div>
  );
}
