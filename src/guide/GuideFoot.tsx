import { dataDate } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { openPage } from "#view/store.ts";
import { useView } from "#view/use-view.ts";

/** Of when the data are, what may be done with them, and who says so. */
export function GuideFoot() {
  const view = useView();
  return (
    <p className="guide-foot">
      <span>{m.guide_foot({ date: writeDate(dataDate) })}</span>
      <button type="button" className="link" onClick={() => openPage(view, "about")}>
        {m.about()}
      </button>
    </p>
  );
}
